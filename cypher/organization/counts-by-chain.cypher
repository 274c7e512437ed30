/// How many organizations fit, by the chain they are members of; null for those of none. A member of two counts in both.
/// read many
/// $from: string
/// $to: string
/// -> key: string?
/// -> total: int
MATCH (node:Organization)
WHERE $$where
OPTIONAL MATCH (node)-[r:MEMBER_OF]->(chain:IndustryChain)
WHERE r.sinceFrom <= $to AND r.untilTo >= $from AND chain.sinceFrom <= $to AND chain.untilTo >= $from
WITH node.id AS member, chain.id AS key
WITH DISTINCT member, key
RETURN key AS key, count(member) AS total
ORDER BY key
