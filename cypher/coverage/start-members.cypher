/// Where a coverage begins: at a chain, alliance, team or party organization, with its members.
/// fragment
/// $within: string
/// $from: string
/// $to: string
MATCH (body:Entity:Organization {id: $within})<-[belongs:MEMBER_OF]-(node:Organization)
WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from AND body.sinceFrom <= $to AND body.untilTo >= $from
WITH DISTINCT node
