/// The entities whose name key begins so, by name key and id: read in index order, so that a common beginning costs no sort.
/// read many
/// $key: string
/// $limit: int
/// -> @called
MATCH (node:Entity)
WHERE node.nameKey STARTS WITH $key AND node.id IS NOT NULL AND $$where
WITH node ORDER BY node.nameKey, node.id LIMIT $limit
RETURN @called(node)
