/// Links whose far end is this place or body, in it at any level, member of it, or no organization.
/// fragment
/// $within: string
/// $from: string
/// $to: string
(NOT far:Organization OR (far.id = $within
  OR EXISTS { MATCH way = (far)-[:LOCATED_IN*1..8]->(place:Entity {id: $within}) WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from) }
  OR EXISTS { MATCH (far)-[belongs:MEMBER_OF]->(body:Entity {id: $within}) WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from }))
