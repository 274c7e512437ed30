/// The posts of a scope that persons hold at a set of organizations, as bare ends.
/// read many
/// $ids: [string]
/// $limit: int
/// -> near: string
/// -> far: string
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
MATCH (node)<-[link1:HOLDS_POST]-(node1:Entity)
WHERE $$where
RETURN node1.id AS near, node.id AS far
LIMIT $limit
