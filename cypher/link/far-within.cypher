/// Links whose far end is this place or body, in it at any level, member of it, or no organization.
/// fragment
/// $within: string
/// $from: string
/// $to: string
(NOT far:Organization OR far.id = $within OR @within(far))
