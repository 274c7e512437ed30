/// What sources state of how many members bodies have, with how many organizations are recorded as members in the period.
/// read many
/// $ids: [string]
/// $indicator: string
/// $from: string
/// $to: string
/// -> named: int
/// -> @observation
UNWIND $ids AS wanted
MATCH (body:Entity:Organization {id: wanted})
MATCH (body)<-[:ABOUT]-(stated:Observation)
WHERE stated.indicator = $indicator AND stated.nature = 'ACTUAL' AND stated.value IS NOT NULL
CALL (body) {
  MATCH (body)<-[r:MEMBER_OF]-(member:Organization)
  WHERE r.sinceFrom <= $to AND r.untilTo >= $from AND member.sinceFrom <= $to AND member.untilTo >= $from
  RETURN count(DISTINCT member) AS members
}
RETURN members AS named, @observation(stated)
