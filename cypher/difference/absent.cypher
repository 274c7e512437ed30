/// Links that do not hold in the period, or one end of which does not.
/// fragment
/// $from: string
/// $to: string
NOT (link.sinceFrom <= $to AND link.untilTo >= $from
AND coalesce(node.sinceFrom, '0000-01-01') <= $to AND coalesce(node.untilTo, '9999-12-31') >= $from
AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from)
