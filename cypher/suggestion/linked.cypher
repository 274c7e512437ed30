/// The links of some types at a set of entities, at most so many for each, with how many such links the far end has.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $each: int
/// $limit: int
/// $$links = -[link1:@types]-
/// $$types = @types
/// -> near: string
/// -> far: string
/// -> kind: string?
/// -> farFrom: string
/// -> farTo: string
/// -> link: string
/// -> type: string
/// -> initiative: string?
/// -> outgoing: bool
/// -> degree: int      whatever their dates: from the store, so that a hub costs nothing
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
CALL (node) {
  MATCH (node)$$links(node1:Entity)
  WHERE link1.sinceFrom <= $to AND link1.untilTo >= $from
    AND coalesce(node1.sinceFrom, '0000-01-01') <= $to AND coalesce(node1.untilTo, '9999-12-31') >= $from
  RETURN node1, link1 ORDER BY node1.id, link1.id LIMIT $each
}
RETURN node.id AS near, node1.id AS far, node1.kind AS kind, coalesce(node1.sinceFrom, '0000-01-01') AS farFrom, coalesce(node1.untilTo, '9999-12-31') AS farTo,
  link1.id AS link, type(link1) AS type, link1.initiative AS initiative, startNode(link1) = node AS outgoing, COUNT { (node1)-[:$$types]-() } AS degree
LIMIT $limit
