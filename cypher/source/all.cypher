/// Every source by id, bounded.
/// read many
/// $limit: int
/// -> @source
MATCH (n:Source)
WHERE n.id IS NOT NULL
WITH n ORDER BY n.id LIMIT $limit
RETURN @source(n)
ORDER BY id
