/// How many organizations fit.
/// read one
/// $$start = MATCH (node:Organization)
/// -> total: int
$$start
WHERE $$where
RETURN count(node.id) AS total
