/// Organizations that lie in no area; their own dates are not asked here. Nearly all lie in one directly or a step away:
/// the embedded engine leaves a conjunction, but no disjunction, as soon as it is decided, so the dear way comes last.
/// fragment
/// $from: string
/// $to: string
(NOT EXISTS { MATCH (node)-[first:LOCATED_IN]->(area:Area)
  WHERE first.sinceFrom <= $to AND first.untilTo >= $from AND area.sinceFrom <= $to AND area.untilTo >= $from }
AND NOT EXISTS { MATCH (node)-[first:LOCATED_IN]->(place:Organization)-[second:LOCATED_IN]->(area:Area)
  WHERE first.sinceFrom <= $to AND first.untilTo >= $from AND place.sinceFrom <= $to AND place.untilTo >= $from
  AND second.sinceFrom <= $to AND second.untilTo >= $from AND area.sinceFrom <= $to AND area.untilTo >= $from }
AND NOT EXISTS { MATCH way = (node)-[:LOCATED_IN*3..8]->(area:Area)
  WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
  AND all(stop IN nodes(way) WHERE stop.id = node.id OR (stop.sinceFrom <= $to AND stop.untilTo >= $from)) })
