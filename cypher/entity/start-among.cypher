/// Where a check begins: at what may break its rule.
/// fragment
/// $ids: [string]
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WITH node
