/// Every place each organization lies in, at most eight steps up, with the fewest steps to it.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// -> near: string
/// -> place: string
/// -> kind: string
/// -> level: string?
/// -> steps: int
UNWIND $ids AS wanted
MATCH (e:Entity:Organization {id: wanted})
MATCH way = (e)-[:LOCATED_IN*1..8]->(place:Organization)
WHERE place.id <> e.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)
WITH e.id AS nearId, place.id AS placeId, place.kind AS placeKind, place.level AS placeLevel, min(length(way)) AS fewest
RETURN nearId AS near, placeId AS place, placeKind AS kind, placeLevel AS level, fewest AS steps
