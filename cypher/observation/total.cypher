/// How many observations fit.
/// read one
/// -> total: int
MATCH (node:Observation)
WHERE $$where
RETURN count(node.id) AS total
