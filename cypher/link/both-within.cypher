/// Links of organizations each of which is this place or body, in it at any level or a member of it; one end may be no organization.
/// fragment
/// $within: string
/// $from: string
/// $to: string
(near:Organization OR far:Organization)
AND (NOT near:Organization OR near.id = $within OR @within(near))
AND (NOT far:Organization OR far.id = $within OR @within(far))
