/// How many entities break a rule.
/// read one
/// -> total: int
MATCH (node:Entity)
WHERE $$where
RETURN count(node.id) AS total
