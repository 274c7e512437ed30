/// How many organizations several entities are linked with in a scope.
/// read maybe
/// $ids: [string]
/// $atLeast: int       of the entities it must be linked with
/// $$links = -[link1:@types]-
/// -> total: int
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
MATCH (node)$$links(node1:Entity:Organization)
WHERE node1.id <> node.id AND $$where
WITH DISTINCT node, node1
WITH node1.id AS sharedId, count(node.id) AS times
WHERE times >= $atLeast
RETURN count(sharedId) AS total
