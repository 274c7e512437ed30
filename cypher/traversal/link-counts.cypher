/// How many links within a scope a set of entities has, by type, direction and kind of the far end.
/// read many
/// $ids: [string]
/// $$types = CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST
/// -> near: string
/// -> type: string
/// -> outgoing: bool
/// -> kind: string?
/// -> count: int
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
CALL (node) {
  MATCH (node)-[link1:$$types]->(node1:Entity)
  WHERE $$where
  WITH type(link1) AS linkType, node1.kind AS farKind, count(link1) AS links
  RETURN linkType, farKind, links, true AS leaving
  UNION ALL
  MATCH (node)<-[link1:$$types]-(node1:Entity)
  WHERE $$where
  WITH type(link1) AS linkType, node1.kind AS farKind, count(link1) AS links
  RETURN linkType, farKind, links, false AS leaving
}
RETURN node.id AS near, linkType AS type, leaving AS outgoing, farKind AS kind, links AS count
