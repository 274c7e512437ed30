/// Organizations with a partner by a co-building link of their own; what partners are is said in src/lookup/partners.ts.
/// Two bound ends of a pattern cost the embedded engine a pass over all nodes: the far one is compared by id.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)-[tie:CO_BUILDS_WITH]-(far:Organization)
  WHERE tie.sinceFrom <= $to AND tie.untilTo >= $from AND far.sinceFrom <= $to AND far.untilTo >= $from
    AND ((far.id <> node.id AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = far.id AND own.sinceFrom <= $to AND own.untilTo >= $from })
    OR EXISTS { MATCH (far)-[farHost:ORGANIZATION_OF]->(host:Organization)
      WHERE farHost.sinceFrom <= $to AND farHost.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from AND host.id <> node.id
      AND NOT EXISTS { MATCH (node)-[own:ORGANIZATION_OF]-(same:Organization) WHERE same.id = host.id AND own.sinceFrom <= $to AND own.untilTo >= $from } }) }
