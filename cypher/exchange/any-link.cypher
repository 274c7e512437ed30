/// One row where the graph holds any link at all.
/// read maybe
/// -> id: string
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.id IS NOT NULL
RETURN r.id AS id
LIMIT 1
