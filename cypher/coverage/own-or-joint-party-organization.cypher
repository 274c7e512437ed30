/// Enterprises and the like with a party organization of their own, or that are members of one; asked of no party
/// organization. Both ways at once, as a node of few links is read whole for every pattern: which end is which, types say.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)-[link:MEMBER_OF|ORGANIZATION_OF]-(other:PartyOrganization) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from }
