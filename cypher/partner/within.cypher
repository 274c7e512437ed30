/// Partners that are this place or body, in it at any level, or member of it.
/// fragment
/// $within: string
/// $from: string
/// $to: string
(partner.id = $within OR @within(partner))
