/// How many entities break a rule.
/// read one
/// $$start = MATCH (node:Entity)
/// -> total: int
$$start
WHERE $$where
RETURN count(node.id) AS total
