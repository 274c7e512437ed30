/// A page of the partners that several organizations have in common, by name key and id, each with whose partner it is.
/// read many
/// $ids: [string]
/// $atLeast: int       of the organizations it must be a partner of
/// $from: string
/// $to: string
/// $limit: int
/// $$way = ASC
/// -> partnerOf: [string]  in no order
/// -> @entity
UNWIND $ids AS wanted
MATCH (e:Entity:Organization {id: wanted})
WHERE e.sinceFrom <= $to AND e.untilTo >= $from
CALL (e) {
  MATCH (e)-[own:ORGANIZATION_OF]-(kin:Organization)
  WHERE own.sinceFrom <= $to AND own.untilTo >= $from
  RETURN collect(kin.id) AS kin
}
CALL (e, kin) {
  CALL (e) {
    RETURN e AS near
    UNION
    MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)
    WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from
    RETURN own AS near
  }
  CALL (near) {
    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)
    WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from
    RETURN tied AS partner
    UNION
    MATCH (near)-[tie:CO_BUILDS_WITH]-(tied:Organization)
    WHERE tied:PartyOrganization AND tie.sinceFrom <= $to AND tie.untilTo >= $from AND tied.sinceFrom <= $to AND tied.untilTo >= $from
    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)
    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from
    RETURN host AS partner
    UNION
    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)
    WHERE (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from
      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from
      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo
      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id
    RETURN tied AS partner
    UNION
    MATCH (near)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(tied:Organization)
    WHERE tied:PartyOrganization AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from
      AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from
      AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo
      AND tied.sinceFrom <= $to AND tied.untilTo >= $from AND tied.id <> near.id
    MATCH (tied)-[farHost:ORGANIZATION_OF]->(host:Organization)
    WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from
    RETURN host AS partner
  }
  WITH partner
  WHERE partner.id <> e.id AND NOT partner.id IN kin AND $$kinds
  WITH partner, count(partner.id) AS ways
  RETURN partner AS shared
}
WITH shared, collect(e.id) AS askedIds, count(e.id) AS times
WHERE times >= $atLeast
WITH shared, askedIds, shared.nameKey AS nameKey, shared.id AS foundId
WHERE $$beyond
WITH shared, askedIds, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
RETURN askedIds AS partnerOf, @entity(shared)
ORDER BY nameKey $$way, id $$way
