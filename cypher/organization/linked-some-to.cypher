/// Organizations with some such link to an organization that fits.
/// fragment
/// $from: string
/// $to: string
EXISTS { MATCH (node)-[link:@types]-(other:Organization)
  WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from
  AND (CONDITION) }
