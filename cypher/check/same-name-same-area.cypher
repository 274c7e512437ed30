/// Organizations that hold and share name and nearest area with another one.
/// fragment
/// $from: string
/// $to: string
(node:Organization AND node.sinceFrom <= $to AND node.untilTo >= $from
AND EXISTS { MATCH (twin:Organization {nameKey: node.nameKey})
  WHERE twin.id IS NOT NULL AND twin.id <> node.id AND twin.sinceFrom <= $to AND twin.untilTo >= $from
  AND EXISTS { MATCH ours = (node)-[:LOCATED_IN*1..8]->(area:Area)
    WHERE all(step IN relationships(ours) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
    AND all(stop IN nodes(ours) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)
    AND NOT EXISTS { MATCH closer = (node)-[:LOCATED_IN*1..8]->(nearer:Area) WHERE length(closer) < length(ours)
      AND all(step IN relationships(closer) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
      AND all(stop IN nodes(closer) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from) }
    AND EXISTS { MATCH theirs = (twin)-[:LOCATED_IN*1..8]->(same:Area)
      WHERE same.id = area.id AND all(step IN relationships(theirs) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
      AND all(stop IN nodes(theirs) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from)
      AND NOT EXISTS { MATCH closer = (twin)-[:LOCATED_IN*1..8]->(nearer:Area) WHERE length(closer) < length(theirs)
        AND all(step IN relationships(closer) WHERE step.sinceFrom <= $to AND step.untilTo >= $from)
        AND all(stop IN nodes(closer) WHERE stop.sinceFrom <= $to AND stop.untilTo >= $from) } } } })
