/// A page of organizations by name key and id, read in index order.
/// read many
/// $key: string
/// $id: string
/// $limit: int
/// -> @entity
/// also @named
MATCH (node:Organization)
WHERE node.nameKey >= $key AND node.id IS NOT NULL AND (node.nameKey > $key OR node.id > $id) AND $$where
WITH node ORDER BY node.nameKey, node.id LIMIT $limit
RETURN @entity(node)
ORDER BY nameKey, id
