/// Organizations that another one assists.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)<-[link:ASSISTS]-(other:Organization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from }
