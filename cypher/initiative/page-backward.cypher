/// The page of initiatives before a name key and id, nearest first.
/// read many
/// $key: string
/// $id: string
/// $limit: int
/// -> @entity
MATCH (node:Initiative)
WHERE node.nameKey <= $key AND node.id IS NOT NULL AND (node.nameKey < $key OR node.id < $id) AND $$where
WITH node ORDER BY node.nameKey DESC, node.id DESC LIMIT $limit
RETURN @entity(node)
ORDER BY nameKey DESC, id DESC
