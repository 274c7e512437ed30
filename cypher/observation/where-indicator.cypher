/// Observations of this indicator, as it is written.
/// fragment
/// $indicator: string
node.indicator = $indicator
