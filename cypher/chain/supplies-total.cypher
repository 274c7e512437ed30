/// How many links of supply there are within a chain.
/// read one
/// $chain: string
/// $from: string
/// $to: string
/// -> total: int
MATCH (chain:Entity:IndustryChain {id: $chain})<-[belongs:MEMBER_OF|LEADS]-(near:Organization)
WHERE chain.sinceFrom <= $to AND chain.untilTo >= $from AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from
  AND near.sinceFrom <= $to AND near.untilTo >= $from
WITH DISTINCT near
MATCH (near)-[r:SUPPLIES]->(far:Organization)
WHERE r.sinceFrom <= $to AND r.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from
  AND EXISTS { MATCH (far)-[same:MEMBER_OF|LEADS]->(there:Entity:IndustryChain {id: $chain}) WHERE same.sinceFrom <= $to AND same.untilTo >= $from }
RETURN count(r.id) AS total
