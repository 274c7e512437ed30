/// Organizations located in this place, at any level below it, or members of this chain, alliance or party organization.
/// fragment
/// $within: string
/// $from: string
/// $to: string
(EXISTS { MATCH way = (node)-[:LOCATED_IN*1..8]->(place:Entity {id: $within}) WHERE all(step IN relationships(way) WHERE step.sinceFrom <= $to AND step.untilTo >= $from) }
OR EXISTS { MATCH (node)-[belongs:MEMBER_OF]->(body:Entity {id: $within}) WHERE belongs.sinceFrom <= $to AND belongs.untilTo >= $from })
