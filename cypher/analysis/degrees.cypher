/// A page of the organizations of a scope by id, each with how many links of the scope it has.
/// read many
/// $after: string      the id before the page, empty for the first
/// $limit: int
/// $$links = -[link1:@types]-
/// -> id: string
/// -> degree: int
MATCH (node:Entity)
WHERE node.id > $after AND node:Organization AND $$near AND $$whole
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id, COUNT { MATCH (node)$$links(node1:Entity) WHERE $$where } AS degree
ORDER BY id
