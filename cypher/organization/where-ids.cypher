/// Organizations of these ids.
/// fragment
/// $ids: [string]
node.id IN $ids
