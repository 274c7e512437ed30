/// Actual figures, or targets.
/// fragment
/// $nature: string
node.nature = $nature
