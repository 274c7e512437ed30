/// Organizations with some such link to an organization that fits.
/// fragment
/// $outTypes: [string]
/// $inTypes: [string]
/// $from: string
/// $to: string
EXISTS { MATCH (node)-[link]-(other:Organization)
  WHERE ((startNode(link).id = node.id AND type(link) IN $outTypes) OR (endNode(link).id = node.id AND type(link) IN $inTypes))
  AND link.sinceFrom <= $to AND link.untilTo >= $from
  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from
  AND (CONDITION) }
