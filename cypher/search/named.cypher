/// The entities with exactly these name keys, for each key the first by id.
/// read many
/// $keys: [string]
/// $limit: int
/// -> key: string
/// -> id: string
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Entity) WHERE node.nameKey = key AND node.id IS NOT NULL AND $$where
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node.id AS found
}
RETURN key AS key, found AS id
ORDER BY key, id
