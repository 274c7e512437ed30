/// The links of one type that bear one of these ids, with their ends.
/// read many
/// each TYPE
/// $ids: [string]
/// -> id: string
/// -> from: string
/// -> to: string
MATCH (a:Entity)-[r:$$TYPE]->(b:Entity)
WHERE r.id IN $ids
RETURN r.id AS id, a.id AS from, b.id AS to
