/// A page of the links of one type by id, with ends and every property, for export.
/// read many
/// each TYPE
/// $after: string      the id before the page, empty for the first
/// $limit: int
/// -> id: string
/// -> from: string
/// -> to: string
/// -> props: map
MATCH (a:Entity)-[r:$$TYPE]->(b:Entity)
WHERE r.id > $after
WITH a, r, b
ORDER BY r.id
LIMIT $limit
RETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS props
ORDER BY id
