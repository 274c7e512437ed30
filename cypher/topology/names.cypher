/// A page of organizations in the order of names, read in index order.
/// read many
/// $key: string        name key and id of the one before the page, empty for the first
/// $id: string
/// $limit: int
/// -> id: string
/// -> nameKey: string
MATCH (n:Organization)
WHERE n.nameKey >= $key AND n.id IS NOT NULL AND (n.nameKey > $key OR n.id > $id)
WITH n
ORDER BY n.nameKey, n.id
LIMIT $limit
RETURN n.id AS id, n.nameKey AS nameKey
ORDER BY nameKey, id
