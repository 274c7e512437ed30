/// How many links within a scope a set of entities has, by type, direction and kind of the far end.
/// read many
/// $ids: [string]
/// $$links = -[link1:@types]-
/// -> near: string
/// -> type: string
/// -> outgoing: bool
/// -> kind: string?
/// -> count: int
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
CALL (node) {
  MATCH (node)$$links(node1:Entity)
  WHERE $$where
  WITH type(link1) AS linkType, node1.kind AS farKind, startNode(link1) = node AS leaving, count(link1) AS links
  RETURN linkType, farKind, links, leaving
}
RETURN node.id AS near, linkType AS type, leaving AS outgoing, farKind AS kind, links AS count
