/// The near end holds in the period.
/// fragment
/// $from: string
/// $to: string
(coalesce(node.sinceFrom, '0000-01-01') <= $to AND coalesce(node.untilTo, '9999-12-31') >= $from)
