/// Members of some industry chain.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)-[link:MEMBER_OF]->(other:IndustryChain) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from }
