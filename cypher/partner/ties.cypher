/// Why the two of each pair are partners: the links of every tie in order, from the one to the other, one row a link.
/// read many
/// $pairs: [map]       parent and partner
/// $from: string
/// $to: string
/// -> parent: string
/// -> partner: string
/// -> near: string     the parent, or its own party organization that is tied
/// -> far: string      the partner, or its own party organization that is tied
/// -> body: string?    what both are members of
/// -> position: int
/// -> way: [string]   the links of the tie, which tells ties apart
/// -> @link
UNWIND $pairs AS pair
MATCH (e:Entity:Organization {id: pair.parent})
MATCH (partner:Entity:Organization {id: pair.partner})
CALL (e) {
  RETURN e AS near, [] AS nearLinks
  UNION ALL
  MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)
  WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from
  RETURN own AS near, [nearHost] AS nearLinks
}
CALL (partner) {
  RETURN partner AS far, [] AS farLinks
  UNION ALL
  MATCH (partner)<-[farHost:ORGANIZATION_OF]-(own:PartyOrganization)
  WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from
  RETURN own AS far, [farHost] AS farLinks
}
WITH e, partner, near, nearLinks, far, farLinks
WHERE near.id <> far.id
CALL (near, far) {
  MATCH (near)-[tie:CO_BUILDS_WITH]-(far)
  WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from
  RETURN [tie] AS tieLinks, null AS bodyId
  UNION ALL
  MATCH (near)-[ours:MEMBER_OF]->(body:Organization)
  MATCH (far)-[theirs:MEMBER_OF]->(same:Organization)
  WHERE same.id = body.id AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from
    AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from
    AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo
  RETURN [ours, theirs] AS tieLinks, body.id AS bodyId
}
WITH e, partner, near, far, bodyId, nearLinks + tieLinks + farLinks AS way
UNWIND range(0, size(way) - 1) AS step
WITH e, partner, near, far, bodyId, way[step] AS r, step, [x IN way | x.id] AS wayIds
RETURN e.id AS parent, partner.id AS partner, near.id AS near, far.id AS far, bodyId AS body, step AS position, wayIds AS way, @link(r)
