/// Links of these types.
/// fragment
/// $types: [string]
type(link) IN $types
