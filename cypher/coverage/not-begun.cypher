/// Organizations that begin after the period; one that ends before it has ended.
/// fragment
/// $from: string
/// $to: string
(node.sinceFrom > $to AND node.untilTo >= $from)
