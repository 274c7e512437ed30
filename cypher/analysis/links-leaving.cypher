/// The links of a scope that leave a set of entities, as bare ends; in no order, as they are counted and not shown.
/// read many
/// $ids: [string]
/// $limit: int
/// $$types = @types
/// -> near: string
/// -> far: string
/// -> type: string
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
MATCH (node)-[link1:$$types]->(node1:Entity)
WHERE $$where
RETURN node.id AS near, node1.id AS far, type(link1) AS type
LIMIT $limit
