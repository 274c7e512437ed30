/// Organizations that hold in the period.
/// fragment
/// $from: string
/// $to: string
(node.sinceFrom <= $to AND node.untilTo >= $from)
