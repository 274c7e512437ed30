/// How many organizations fit, by kind.
/// read many
/// -> key: string
/// -> total: int
MATCH (node:Organization)
WHERE $$where
RETURN node.kind AS key, count(node.id) AS total
ORDER BY key
