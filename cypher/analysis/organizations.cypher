/// A page of the organizations of a scope, by id.
/// read many
/// $after: string      the id before the page, empty for the first
/// $limit: int
/// -> id: string
MATCH (node:Entity)
WHERE node.id > $after AND node:Organization AND $$near AND $$where
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id
ORDER BY id
