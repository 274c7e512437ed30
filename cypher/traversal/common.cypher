/// A page of the organizations that several entities are linked with in a scope, by name key and id, each with whom.
/// read many
/// $ids: [string]
/// $atLeast: int       of the entities it must be linked with
/// $limit: int
/// $$links = -[link1:@types]-
/// $$way = ASC
/// -> partnerOf: [string]  in no order
/// -> @entity
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
MATCH (node)$$links(node1:Entity:Organization)
WHERE node1.id <> node.id AND $$where
WITH DISTINCT node, node1
WITH node1 AS shared, collect(node.id) AS askedIds, count(node.id) AS times
WHERE times >= $atLeast
WITH shared, askedIds, shared.nameKey AS nameKey, shared.id AS foundId
WHERE $$beyond
WITH shared, askedIds, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
RETURN askedIds AS partnerOf, @entity(shared)
ORDER BY nameKey $$way, id $$way
