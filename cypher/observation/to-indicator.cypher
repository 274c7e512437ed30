/// Observations of this indicator and those before it: where a page read backward from the index begins.
/// fragment
/// $indicator: string
node.indicator <= $indicator
