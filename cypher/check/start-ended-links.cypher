/// Where the check of ended links begins, with those that break it: entities that ended before a link of theirs, and those
/// from which a link leads that ends before it begins.
/// fragment
/// $today: string
CALL () {
  MATCH (node:Entity)
  WHERE node.untilTo < $today AND EXISTS { MATCH (node)-[link:@types]-(other:Entity) WHERE link.untilTo > node.untilTo }
  RETURN node
  UNION
  MATCH (node:Entity)-[link:@types]->(other:Entity)
  WHERE link.untilTo < link.sinceFrom
  RETURN node
}
WITH node
