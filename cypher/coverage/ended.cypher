/// Organizations that ended before the period.
/// fragment
/// $from: string
node.untilTo < $from
