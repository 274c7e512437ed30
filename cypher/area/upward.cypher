/// Every place each organization lies in, at most eight steps up, with the fewest steps to it.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// -> parent: string
/// -> distance: int
/// -> @entity
UNWIND $ids AS wanted
MATCH (e:Entity:Organization {id: wanted})
MATCH way = (e)-[:LOCATED_IN*1..8]->(place:Organization)
WHERE place.id <> e.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)
WITH e, place, min(length(way)) AS steps
RETURN e.id AS parent, steps AS distance, @entity(place)
ORDER BY parent, distance, nameKey, id
