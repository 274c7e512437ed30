/// Where a list begins: at a chain, with those that lead it.
/// fragment
/// $chain: string
/// $from: string
/// $to: string
MATCH (chain:Entity:IndustryChain {id: $chain})<-[leads:LEADS]-(node:Organization)
WHERE leads.sinceFrom <= $to AND leads.untilTo >= $from AND chain.sinceFrom <= $to AND chain.untilTo >= $from
WITH DISTINCT node
