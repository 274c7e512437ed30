/// How many initiatives each organization runs or takes part in; organizations without one have no row.
/// read many
/// $ids: [string]
/// -> parent: string
/// -> total: int
UNWIND $ids AS wanted
MATCH (e:Entity:Organization {id: wanted})
MATCH (e)-[:RUNS|PARTICIPATES_IN]->(node:Initiative)
WHERE $$where
RETURN e.id AS parent, count(DISTINCT node.id) AS total
