/// The figures of a coverage by nearest area, largest first; last those that lie in none. Two areas as near count both.
/// read many
/// $from: string
/// $to: string
/// $limit: int
/// $$start = MATCH (node:Organization)
/// -> key: string?
/// -> denominator: int
/// -> numerator: int
$$start
WHERE $$where
CALL (node) {
  MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Area)
  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
    AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))
  WITH area.id AS place, min(length(way)) AS steps
  RETURN collect(place) AS places, collect(steps) AS distances, min(steps) AS nearest
}
WITH places, distances, nearest, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit
UNWIND CASE WHEN size(places) = 0 THEN [null] ELSE [at IN range(0, size(places) - 1) WHERE distances[at] = nearest | places[at]] END AS key
WITH key, count(hit) AS members, sum(hit) AS hits
RETURN key AS key, members AS denominator, hits AS numerator
ORDER BY CASE WHEN key IS NULL THEN 1 ELSE 0 END, denominator DESC, key LIMIT $limit
