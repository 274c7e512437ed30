/// Where a page or a count begins: at these entities.
/// fragment
/// $ids: [string]
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WITH node
