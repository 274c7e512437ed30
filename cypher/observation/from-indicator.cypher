/// Observations of this indicator and those behind it: where a page read from the index begins.
/// fragment
/// $indicator: string
node.indicator >= $indicator
