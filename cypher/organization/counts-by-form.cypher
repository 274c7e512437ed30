/// How many organizations fit, by form of party organization; null for all others.
/// read many
/// -> key: string?
/// -> total: int
MATCH (node:Organization)
WHERE $$where
RETURN node.form AS key, count(node.id) AS total
ORDER BY key
