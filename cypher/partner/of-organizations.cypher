/// A page of the partners of each organization, by name key and id; what partners are is said in src/lookup/partners.ts.
/// The kin stand in a subquery of their own: every row that is sorted beside it would hold all of them.
/// Ties are read twice, once for the hosts of tied party organizations: a look for a host at every tied one costs more.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $limit: int         rows per organization
/// $$way = ASC
/// -> parent: string
/// -> @entity
/// also @named
/// also @order
UNWIND $ids AS wanted
MATCH (e:Entity:Organization {id: wanted})
WHERE e.sinceFrom <= $to AND e.untilTo >= $from
CALL (e) {
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
    RETURN partner
  }
  WITH partner, count(partner.id) AS ways
  WITH partner, partner.nameKey AS nameKey, partner.id AS foundId
  WHERE $$beyond
  WITH partner, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
  RETURN partner AS found
}
RETURN e.id AS parent, @entity(found)
ORDER BY parent, nameKey $$way, id $$way
