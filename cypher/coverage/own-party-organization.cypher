/// Organizations with a party organization of their own.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)<-[link:ORGANIZATION_OF]-(other:PartyOrganization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from }
