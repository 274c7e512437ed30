/// How many organizations fit, by the nearest areas they are located in; null for those of none.
/// read many
/// $from: string
/// $to: string
/// -> key: string?
/// -> total: int
MATCH (node:Organization)
WHERE $$where
OPTIONAL MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Area)
WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))
WITH node.id AS member, area.id AS key, CASE WHEN area IS NULL THEN 0 ELSE length(way) END AS steps
WITH member, collect(key) AS keys, collect(steps) AS distances, min(steps) AS nearest
UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE [at IN range(0, size(keys) - 1) WHERE distances[at] = nearest | keys[at]] END AS key
WITH DISTINCT member, key
RETURN key AS key, count(member) AS total
ORDER BY key
