/// Where a coverage begins: at a place, with what lies in it at any level; the dates of those found are not asked here.
/// fragment
/// $within: string
/// $from: string
/// $to: string
MATCH way = (place:Entity:Organization {id: $within})<-[:LOCATED_IN*1..8]-(node:Organization)
WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))
WITH DISTINCT node
