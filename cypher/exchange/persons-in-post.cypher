/// Those of these persons who hold a post somewhere.
/// read many
/// $ids: [string]
/// -> id: string
UNWIND $ids AS wanted
MATCH (p:Entity {id: wanted})
WHERE EXISTS { (p)-[:HOLDS_POST]->(:Organization) }
RETURN p.id AS id
