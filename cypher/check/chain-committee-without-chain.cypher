/// Party organizations whose name speaks of a chain and that are party organization of none; a firm's own with such a word in its name is not meant.
/// fragment
/// $words: [string]
/// $from: string
/// $to: string
(node:PartyOrganization AND node.sinceFrom <= $to AND node.untilTo >= $from
AND any(word IN $words WHERE node.nameKey CONTAINS word)
AND NOT EXISTS { MATCH (node)-[link:ORGANIZATION_OF]->(other:Organization)
  WHERE other.kind IN ['INDUSTRY_CHAIN', 'ENTERPRISE', 'COOPERATIVE', 'INSTITUTION'] AND link.sinceFrom <= $to AND link.untilTo >= $from
  AND other.sinceFrom <= $to AND other.untilTo >= $from })
