/// The entities with exactly these name keys, for each key the first by id.
/// read many
/// $keys: [string]
/// $limit: int
/// -> key: string
/// -> @called
UNWIND $keys AS key
CALL (key) {
  MATCH (node:Entity) WHERE node.nameKey = key AND node.id IS NOT NULL AND $$where
  WITH node ORDER BY node.id LIMIT $limit
  RETURN node AS found
}
RETURN key AS key, @called(found)
ORDER BY key, id
