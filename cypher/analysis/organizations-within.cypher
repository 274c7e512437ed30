/// The organizations of a scope that are a place or body, lie in it at any level or are members of it, found from there.
/// read many
/// $within: string
/// $from: string
/// $to: string
/// $limit: int
/// -> id: string
MATCH (place:Entity {id: $within})
CALL (place) {
  MATCH way = (place)<-[:LOCATED_IN*0..8]-(found:Organization)
  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.id = found.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))
  RETURN found AS node
  UNION
  MATCH (place)<-[belongs:MEMBER_OF]-(found:Organization)
  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from
  RETURN found AS node
}
WITH node
WHERE $$near AND $$where
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id
ORDER BY id
