/// Links whose far end is an organization of these kinds.
/// fragment
/// $kinds: [string]
(far:Organization AND far.kind IN $kinds)
