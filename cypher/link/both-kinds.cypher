/// Links each of whose ends is an organization of these kinds, or no organization.
/// fragment
/// $kinds: [string]
(NOT near:Organization OR near.kind IN $kinds) AND (NOT far:Organization OR far.kind IN $kinds)
