/// The first entities by name key whose name key holds a text, read from the index of name keys alone, in its order: soon over for a common text.
/// read many
/// $text: string
/// $limit: int
/// -> id: string
MATCH (node:Entity)
WHERE node.nameKey STARTS WITH '' AND node.nameKey CONTAINS $text AND node.id IS NOT NULL
WITH node ORDER BY node.nameKey, node.id LIMIT $limit
RETURN node.id AS id
ORDER BY id
