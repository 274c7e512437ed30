/// The links of a set of entities that hold in a scope at one date and not at another, by type and id.
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
WITH link1, type(link1) AS linkType, link1.id AS linkId ORDER BY linkType, linkId LIMIT $limit
RETURN @link(link1)
ORDER BY type, link
