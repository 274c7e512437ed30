/// Why the two of each pair are partners: the links of every tie in order, from the one to the other, one row a link.
/// The links are found first and matched once more by their ends: the embedded engine takes a link that came through
/// UNION or a list for a node. It reads all links of the first end of a pattern, where the other engine takes the end of
/// fewer: so patterns begin at the partner, as a hub is the parent of whole pages and among the partners of few.
/// read many
/// allows CartesianProduct the two of a pair are one entity each, found by unique id
/// $pairs: [map]       parent and partner
/// $from: string
/// $to: string
/// -> parent: string
/// -> partner: string
/// -> near: string     the parent, or its own party organization that is tied
/// -> far: string      the partner, or its own party organization that is tied
/// -> body: string?    what both are members of
/// -> way: [string]    the links of the tie, which tell it from others; empty texts where there is none
/// -> position: int    in the way
/// -> @link
UNWIND $pairs AS pair
MATCH (e:Entity:Organization {id: pair.parent})
MATCH (partner:Entity:Organization {id: pair.partner})
CALL (e) {
  RETURN e AS near, '' AS nearLink
  UNION ALL
  MATCH (e)<-[nearHost:ORGANIZATION_OF]-(own:PartyOrganization)
  WHERE nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from
  RETURN own AS near, nearHost.id AS nearLink
}
CALL (partner) {
  RETURN partner AS far, '' AS farLink
  UNION ALL
  MATCH (partner)<-[farHost:ORGANIZATION_OF]-(own:PartyOrganization)
  WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND own.sinceFrom <= $to AND own.untilTo >= $from
  RETURN own AS far, farHost.id AS farLink
}
WITH e.id AS parent, partner.id AS other, near, near.id AS nearId, nearLink, far, far.id AS farId, farLink
WHERE nearId <> farId
CALL (near, far) {
  MATCH (far)-[tie:CO_BUILDS_WITH]-(near)
  WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from
  RETURN tie.id AS ourLink, '' AS theirLink, null AS body
  UNION ALL
  MATCH (near)-[ours:MEMBER_OF]->(joint:Organization)
  MATCH (far)-[theirs:MEMBER_OF]->(same:Organization)
  WHERE same.id = joint.id AND (joint:PartyOrganization OR joint:Alliance) AND joint.sinceFrom <= $to AND joint.untilTo >= $from
    AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from
    AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo
  RETURN ours.id AS ourLink, theirs.id AS theirLink, joint.id AS body
}
WITH parent, other, nearId, farId, body, [nearLink, ourLink, theirLink, farLink] AS way,
  [nearId, coalesce(body, farId), farId, farId] AS begins, [parent, nearId, coalesce(body, nearId), other] AS ends
UNWIND range(0, 3) AS position
WITH parent, other, nearId, farId, body, way, position, way[position] AS linkId, begins[position] AS beginId, ends[position] AS endId
WHERE linkId <> ''
MATCH (x:Entity {id: beginId})
MATCH (y:Entity {id: endId})
MATCH (x)-[r:CO_BUILDS_WITH|MEMBER_OF|ORGANIZATION_OF]-(y)
WHERE r.id = linkId
RETURN parent AS parent, other AS partner, nearId AS near, farId AS far, body AS body, way AS way, position AS position, @link(r)
