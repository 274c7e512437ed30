/// Organizations that lie in some area.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Area)
  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) }
