/// Members of this chain, alliance, team or party organization; their own dates are not asked here.
/// fragment
/// $within: string
/// $from: string
/// $to: string
EXISTS { MATCH (node)-[link:MEMBER_OF]->(other:Entity {id: $within}) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from }
