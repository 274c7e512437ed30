/// Links that begin at this place or body, in it at any level, at a member of it, or at no organization.
/// fragment
/// $within: string
/// $from: string
/// $to: string
(NOT near:Organization OR (near.id = $within
  OR EXISTS { MATCH way = (near)-[:LOCATED_IN*1..8]->(place:Entity {id: $within}) WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from) }
  OR EXISTS { MATCH (near)-[belongs:MEMBER_OF]->(body:Entity {id: $within}) WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from }))
