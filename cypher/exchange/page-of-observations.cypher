/// A page of observations by id, with every property, for export.
/// read many
/// $after: string      the id before the page, empty for the first
/// $limit: int
/// -> id: string
/// -> props: map
MATCH (n:Observation)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, properties(n) AS props
ORDER BY id
