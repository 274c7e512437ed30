/// The links of a set of entities that hold in a scope at one date and not at another, by type, the ids of their ends and their own.
/// read many
/// $ids: [string]
/// $limit: int
/// $$links = -[link1:@types]-
/// -> @link
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
MATCH (node)$$links(node1:Entity)
WHERE $$where
WITH DISTINCT link1
WITH link1, type(link1) AS linkType, startNode(link1).id AS fromId, endNode(link1).id AS toId, link1.id AS linkId
ORDER BY linkType, fromId, toId, linkId LIMIT $limit
RETURN @link(link1)
