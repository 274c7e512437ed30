/// A page of the party organizations of each organization: its own, and those it or its own is a member of.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $limit: int         rows per organization
/// $$way = ASC
/// -> parent: string
/// -> @entity
/// also @named
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
  WITH party, party.nameKey AS nameKey, party.id AS foundId
  WHERE $$beyond
  WITH party, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
  RETURN party AS found
}
RETURN e.id AS parent, @entity(found)
ORDER BY parent, nameKey $$way, id $$way
