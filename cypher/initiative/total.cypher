/// How many initiatives fit.
/// read one
/// -> total: int
MATCH (node:Initiative)
WHERE $$where
RETURN count(node.id) AS total
