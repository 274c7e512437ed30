/// The far end is this place or body, in it at any level, member of it, one of the ends asked for, or no organization.
/// fragment
/// $within: string
/// $ends: [string]
/// $from: string
/// $to: string
(NOT other:Organization OR other.id = $within OR other.id IN $ends OR @within(other))
