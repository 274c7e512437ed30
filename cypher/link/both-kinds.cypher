/// Links of organizations of these kinds; one end may be no organization.
/// fragment
/// $kinds: [string]
(near:Organization OR far:Organization)
AND (NOT near:Organization OR near.kind IN $kinds) AND (NOT far:Organization OR far.kind IN $kinds)
