/// How many organizations fit.
/// read one
/// -> total: int
MATCH (node:Organization)
WHERE $$where
RETURN count(node.id) AS total
