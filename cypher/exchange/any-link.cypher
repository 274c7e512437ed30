/// One row where the graph holds any link at all.
/// read maybe
/// -> isHeld: bool
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.id IS NOT NULL
RETURN r.id IS NOT NULL AS isHeld
LIMIT 1
