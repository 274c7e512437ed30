/// A page of the initiatives each organization runs or takes part in, by name key and id.
/// read many
/// $ids: [string]
/// $limit: int         rows per organization
/// $$way = ASC
/// -> parent: string
/// -> @entity
UNWIND $ids AS wanted
MATCH (e:Entity:Organization {id: wanted})
CALL (e) {
  MATCH (e)-[:RUNS|PARTICIPATES_IN]->(node:Initiative)
  WHERE $$where
  WITH DISTINCT node
  WITH node, node.nameKey AS nameKey, node.id AS foundId
  WHERE $$beyond
  WITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
  RETURN node AS found
}
RETURN e.id AS parent, @entity(found)
ORDER BY parent, nameKey $$way, id $$way
