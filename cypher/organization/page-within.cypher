/// A page of the organizations in a place at any level, or members of a body, by name key and id: begins at the place.
/// The kinds are looked at before the rest, or every link of what is no answer would be read.
/// read many
/// $within: string
/// $from: string
/// $to: string
/// $limit: int
/// $$way = ASC
/// -> @entity
/// also @named
MATCH (place:Entity {id: $within})
CALL (place) {
  MATCH way = (place)<-[:LOCATED_IN*1..8]-(node:Organization)
  WHERE $$kinds AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))
  RETURN node
  UNION
  MATCH (place)<-[belongs:MEMBER_OF]-(node:Organization)
  WHERE $$kinds AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from
  RETURN node
}
WITH node, node.id AS nodeId
WHERE $$where
WITH node, node.nameKey AS nameKey, node.id AS foundId
WHERE $$beyond
WITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
RETURN @entity(node)
ORDER BY nameKey $$way, id $$way
