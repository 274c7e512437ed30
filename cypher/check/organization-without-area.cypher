/// Organizations that hold and lie in no area; provinces lie in none.
/// fragment
/// $from: string
/// $to: string
(node:Organization AND node.sinceFrom <= $to AND node.untilTo >= $from AND coalesce(node.level, '') <> 'PROVINCE'
AND NOT EXISTS { MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Area)
  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from) })
