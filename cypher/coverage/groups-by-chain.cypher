/// The figures of a coverage by chain, largest first: begun at the chains, and covered members counted only in those shown.
/// read many
/// $from: string
/// $to: string
/// $limit: int
/// -> key: string?
/// -> denominator: int
/// -> numerator: int
MATCH (chain:IndustryChain)
WHERE chain.sinceFrom <= $to AND chain.untilTo >= $from
CALL (chain) {
  MATCH (chain)<-[belongs:MEMBER_OF]-(node:Organization)
  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND $$where
  RETURN count(DISTINCT node) AS members
}
WITH chain, chain.id AS chainId, members
WHERE members > 0
WITH chain, chainId, members ORDER BY members DESC, chainId LIMIT $limit
CALL (chain) {
  MATCH (chain)<-[belongs:MEMBER_OF]-(node:Organization)
  WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND $$where AND $$covered
  RETURN count(DISTINCT node) AS hits
}
RETURN chainId AS key, members AS denominator, hits AS numerator
ORDER BY denominator DESC, key
