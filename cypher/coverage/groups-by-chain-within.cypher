/// The figures of a coverage by chain, largest first: begun at a bound, with the chains of what is found there.
/// read many
/// $from: string
/// $to: string
/// $limit: int
/// $$start = MATCH (node:Organization)
/// -> key: string?
/// -> denominator: int
/// -> numerator: int
$$start
WHERE $$where
MATCH (node)-[belongs:MEMBER_OF]->(chain:IndustryChain)
WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND chain.sinceFrom <= $to AND chain.untilTo >= $from
WITH DISTINCT node, chain.id AS chainId
WITH chainId, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit
WITH chainId, count(hit) AS members, sum(hit) AS hits ORDER BY members DESC, chainId LIMIT $limit
RETURN chainId AS key, members AS denominator, hits AS numerator
ORDER BY denominator DESC, key
