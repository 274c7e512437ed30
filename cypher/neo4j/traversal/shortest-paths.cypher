/// The shortest paths of at most six steps, each as its entities, the least by their ids; Neo4j searches from both ends.
/// Its conditions are kept at every step, so that it never lists all paths: one statement instead of two a step.
/// read many
/// allows CartesianProduct the two ends are one entity each, found by unique id
/// $from: string
/// $to: string
/// $start: string      first day of the period
/// $end: string        last day of the period
/// $limit: int
/// $$types = @types
/// -> entities: [string]
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:$$types*..6]-(b))
WHERE all(r IN relationships(p) WHERE r.sinceFrom <= $end AND r.untilTo >= $start)
  AND all(n IN nodes(p) WHERE coalesce(n.sinceFrom, '0000-01-01') <= $end AND coalesce(n.untilTo, '9999-12-31') >= $start)
WITH DISTINCT [n IN nodes(p) | n.id] AS found
ORDER BY found LIMIT $limit
RETURN found AS entities
