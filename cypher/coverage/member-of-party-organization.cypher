/// Members of a party organization: whoever is a member shares it, whether or not a source calls it joint.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)-[link:MEMBER_OF]->(other:PartyOrganization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from }
