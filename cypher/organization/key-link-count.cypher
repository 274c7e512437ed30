/// Sort key: the number of links of these types that hold, as text of ten digits.
/// fragment
/// $types: [string]
/// $from: string
/// $to: string
right('0000000000' + toString(COUNT { MATCH (node)-[link]-(other:Entity) WHERE type(link) IN $types AND link.sinceFrom <= $to AND link.untilTo >= $from
  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from }), 10)
