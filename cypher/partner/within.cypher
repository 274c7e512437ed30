/// Partners that are this place or body, in it at any level, or member of it.
/// fragment
/// $within: string
/// $from: string
/// $to: string
(partner.id = $within
OR EXISTS { MATCH way = (partner)-[:LOCATED_IN*1..8]->(place:Entity {id: $within}) WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from) }
OR EXISTS { MATCH (partner)-[belongs:MEMBER_OF]->(body:Entity {id: $within}) WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from })
