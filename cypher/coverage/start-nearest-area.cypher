/// Where the group of an area begins: at the area, with what lies in it through no other area.
/// Whatever lies nearer to another area is among them still: the nearest area is a condition of its own.
/// fragment
/// $area: string
/// $from: string
/// $to: string
MATCH way = (area:Entity:Area {id: $area})<-[:LOCATED_IN*1..8]-(node:Organization)
WHERE all(stop IN nodes(way) WHERE stop.id = area.id OR stop.id = node.id OR NOT stop:Area)
  AND all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
WITH DISTINCT node
