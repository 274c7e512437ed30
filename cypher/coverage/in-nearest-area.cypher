/// Organizations whose nearest area is this one, or one of theirs where several are as near.
/// fragment
/// $area: string
/// $from: string
/// $to: string
EXISTS { MATCH way = (node)-[:LOCATED_IN*1..8]->(area:Entity:Area {id: $area})
  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from))
  AND NOT EXISTS { MATCH shorter = (node)-[:LOCATED_IN*1..8]->(nearer:Area)
    WHERE length(shorter) < length(way)
    AND all(step IN relationships(shorter) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
    AND all(stop IN nodes(shorter) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) } }
