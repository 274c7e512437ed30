/// How many party organizations each organization has.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// -> parent: string
/// -> total: int
UNWIND $ids AS wanted
MATCH (e:Entity:Organization {id: wanted})
WHERE e.sinceFrom <= $to AND e.untilTo >= $from
CALL (e) {
  CALL (e) {
    MATCH (e)<-[own:ORGANIZATION_OF]-(party:PartyOrganization)
    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND party.sinceFrom <= $to AND party.untilTo >= $from
    RETURN party AS party
    UNION
    MATCH (e)-[member:MEMBER_OF]->(joint:PartyOrganization)
    WHERE member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from
    RETURN joint AS party
    UNION
    MATCH (e)<-[own:ORGANIZATION_OF]-(organ:PartyOrganization)-[member:MEMBER_OF]->(joint:PartyOrganization)
    WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND organ.sinceFrom <= $to AND organ.untilTo >= $from
      AND member.sinceFrom <= $to AND member.untilTo >= $from AND joint.sinceFrom <= $to AND joint.untilTo >= $from
    RETURN joint AS party
  }
  RETURN count(DISTINCT party.id) AS found
}
RETURN e.id AS parent, found AS total
