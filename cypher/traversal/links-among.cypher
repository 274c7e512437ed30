/// The links that join the entities of a set with one another, and with others of whom no link is read: hubs.
/// read many
/// $ids: [string]
/// $hubs: [string]
/// $$types = @types
/// -> @link
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
MATCH (node)-[link1:$$types]-(node1:Entity)
WHERE (node1.id IN $hubs OR (startNode(link1) = node AND node1.id IN $ids)) AND $$where
RETURN @link(link1)
