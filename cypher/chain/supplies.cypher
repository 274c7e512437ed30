/// A page of who supplies whom within a chain, both members or leaders of it, by name key of the supplier and link id.
/// read many
/// $chain: string
/// $from: string
/// $to: string
/// $limit: int
/// $$way = ASC
/// -> nearKey: string
/// -> @link
MATCH (chain:Entity:IndustryChain {id: $chain})<-[belongs:MEMBER_OF|LEADS]-(near:Organization)
WHERE chain.sinceFrom <= $to AND chain.untilTo >= $from AND belongs.sinceFrom <= $to AND belongs.untilTo >= $from
  AND near.sinceFrom <= $to AND near.untilTo >= $from
WITH DISTINCT near
MATCH (near)-[r:SUPPLIES]->(far:Organization)
WHERE r.sinceFrom <= $to AND r.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from
  AND EXISTS { MATCH (far)-[same:MEMBER_OF|LEADS]->(there:Entity:IndustryChain {id: $chain}) WHERE same.sinceFrom <= $to AND same.untilTo >= $from }
WITH r, near.nameKey AS nameKey, r.id AS foundId
WHERE $$beyond
WITH r, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
RETURN nameKey AS nearKey, @link(r)
ORDER BY nearKey $$way, link $$way
