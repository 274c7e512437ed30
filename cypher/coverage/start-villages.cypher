/// Where a coverage begins: the villages.
/// fragment
MATCH (node:Village)
