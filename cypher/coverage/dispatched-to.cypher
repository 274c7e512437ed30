/// Organizations that another one dispatches people to.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)<-[link:DISPATCHES_TO]-(other:Organization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from }
