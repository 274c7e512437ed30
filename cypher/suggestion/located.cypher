/// Organizations in each of a set of places, at any level below, at most so many for each, found from the place.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $each: int
/// -> place: string
/// -> far: string
/// -> kind: string
UNWIND $ids AS wanted
MATCH (place:Entity:Organization {id: wanted})
CALL (place) {
  MATCH way = (place)<-[:LOCATED_IN*1..8]-(far:Organization)
  WHERE far.id <> place.id AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
    AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)
  WITH DISTINCT far
  RETURN far LIMIT $each
}
RETURN place.id AS place, far.id AS far, far.kind AS kind
