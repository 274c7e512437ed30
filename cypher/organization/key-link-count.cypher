/// Sort key: the number of links of these types that hold, as text of ten digits.
/// fragment
/// $from: string
/// $to: string
right('0000000000' + toString(COUNT { MATCH (node)-[link:@types]-(other:Entity) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from }), 10)
