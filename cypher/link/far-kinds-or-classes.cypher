/// Links whose far end is an organization of these kinds, or no organization.
/// fragment
/// $kinds: [string]
(NOT far:Organization OR far.kind IN $kinds)
