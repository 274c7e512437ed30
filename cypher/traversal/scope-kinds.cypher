/// The far end is of these kinds, one of the ends asked for, or no organization.
/// fragment
/// $kinds: [string]
/// $ends: [string]
(NOT other:Organization OR other.kind IN $kinds OR other.id IN $ends)
