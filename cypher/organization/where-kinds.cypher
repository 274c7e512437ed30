/// Organizations of these kinds.
/// fragment
/// $kinds: [string]
node.kind IN $kinds
