/// The links of a set of entities within a scope, at most so many for each and in all; sorted only where order is asked for.
/// read many
/// $ids: [string]
/// $each: int
/// $limit: int
/// $$links = -[link1:@types]-
/// $$bound = LIMIT
/// -> near: string
/// -> far: string
/// -> kind: string?
/// -> link: string
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
CALL (node) {
  MATCH (node)$$links(node1:Entity)
  WHERE $$where
  RETURN node1, link1 $$bound $each
}
RETURN node.id AS near, node1.id AS far, node1.kind AS kind, link1.id AS link
LIMIT $limit
