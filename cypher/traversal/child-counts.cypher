/// How many entities lie one step below (or above) each node of a tree, without those above it on its own branch.
/// read many
/// $nodes: [map]
/// $$links = -[link1:@types]-
/// -> at: int
/// -> count: int
UNWIND $nodes AS asked
MATCH (node:Entity {id: asked.id})
WHERE $$near
MATCH (node)$$links(node1:Entity)
WHERE NOT node1.id IN asked.branch AND $$where
WITH asked.at AS at, count(DISTINCT node1.id) AS children
RETURN at AS at, children AS count
