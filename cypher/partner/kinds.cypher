/// Partners of these kinds.
/// fragment
/// $kinds: [string]
partner.kind IN $kinds
