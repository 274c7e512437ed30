/// The link and its far end hold in the period.
/// fragment
/// $from: string
/// $to: string
(link.sinceFrom <= $to AND link.untilTo >= $from
AND coalesce(other.sinceFrom, '0000-01-01') <= $to AND coalesce(other.untilTo, '9999-12-31') >= $from)
