/// Joint branches of more units than this. Units are the members, and those it is party organization of but for collective ones;
/// a unit counts once, however often and through whichever party organization of its own it takes part.
/// fragment
/// $most: int
/// $from: string
/// $to: string
(node:PartyOrganization AND coalesce(node.form, '') = 'BRANCH' AND coalesce(node.joint, false) AND node.sinceFrom <= $to AND node.untilTo >= $from
AND COUNT { MATCH (node)<-[link:MEMBER_OF]-(other:Organization)
  WHERE link.sinceFrom <= $to AND link.untilTo >= $from AND other.sinceFrom <= $to AND other.untilTo >= $from
  AND NOT EXISTS { MATCH (other)-[again:MEMBER_OF]->(same:PartyOrganization) WHERE same.id = node.id AND again.id < link.id AND again.sinceFrom <= $to AND again.untilTo >= $from }
  AND NOT EXISTS { MATCH (other)-[host:ORGANIZATION_OF]->(unit:Organization)-[also:MEMBER_OF]->(same:PartyOrganization)
    WHERE same.id = node.id AND host.sinceFrom <= $to AND host.untilTo >= $from AND also.sinceFrom <= $to AND also.untilTo >= $from
    AND unit.sinceFrom <= $to AND unit.untilTo >= $from } }
+ COUNT { MATCH (node)-[link:ORGANIZATION_OF]->(other:Organization)
  WHERE NOT other.kind IN ['ALLIANCE', 'AREA', 'INDUSTRY_CHAIN', 'PARK', 'SITE'] AND link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from
  AND NOT EXISTS { MATCH (node)-[again:ORGANIZATION_OF]->(same:Organization) WHERE same.id = other.id AND again.id < link.id AND again.sinceFrom <= $to AND again.untilTo >= $from }
  AND NOT EXISTS { MATCH (other)-[also:MEMBER_OF]->(same:PartyOrganization) WHERE same.id = node.id AND also.sinceFrom <= $to AND also.untilTo >= $from } } > $most)
