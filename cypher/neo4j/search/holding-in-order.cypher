/// The first entities by name key whose name key holds a text, read from the index of name keys alone, in its order: soon over for a common text.
/// read many
/// $text: string
/// $limit: int
/// -> @called
MATCH (node:Entity)
WHERE node.nameKey STARTS WITH '' AND node.nameKey CONTAINS $text AND node.id IS NOT NULL
WITH node ORDER BY node.nameKey, node.id LIMIT $limit
RETURN @called(node)
ORDER BY id
