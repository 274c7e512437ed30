/// Organizations with a partner by their party organization's membership in one party organization or alliance.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)<-[nearHost:ORGANIZATION_OF]-(near:PartyOrganization)-[ours:MEMBER_OF]->(body:Organization)<-[theirs:MEMBER_OF]-(far:Organization)
  WHERE far.id <> near.id AND nearHost.sinceFrom <= $to AND nearHost.untilTo >= $from AND near.sinceFrom <= $to AND near.untilTo >= $from
    AND (body:PartyOrganization OR body:Alliance) AND body.sinceFrom <= $to AND body.untilTo >= $from
    AND ours.sinceFrom <= $to AND ours.untilTo >= $from AND theirs.sinceFrom <= $to AND theirs.untilTo >= $from
    AND ours.sinceFrom <= theirs.untilTo AND theirs.sinceFrom <= ours.untilTo
    AND far.sinceFrom <= $to AND far.untilTo >= $from
    AND ((far.id <> node.id AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = far.id AND own.sinceFrom <= $to AND own.untilTo >= $from })
    OR EXISTS { MATCH (far)-[farHost:ORGANIZATION_OF]->(host:Organization)
      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from AND host.id <> node.id
      AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = host.id AND own.sinceFrom <= $to AND own.untilTo >= $from } }) }
