/// The far end is this place or body, in it at any level, member of it, one of the ends asked for, or no organization.
/// fragment
/// $within: string
/// $ends: [string]
/// $from: string
/// $to: string
(NOT other:Organization OR other.id = $within OR other.id IN $ends
OR EXISTS { MATCH way = (other)-[:LOCATED_IN*1..8]->(place:Entity {id: $within}) WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from) }
OR EXISTS { MATCH (other)-[belongs:MEMBER_OF]->(body:Entity {id: $within}) WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from })
