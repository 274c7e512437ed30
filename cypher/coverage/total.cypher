/// How many organizations a list of a coverage holds.
/// read one
/// $$start = MATCH (node:Organization)
/// -> total: int
$$start
WHERE $$where
RETURN count(node.id) AS total
