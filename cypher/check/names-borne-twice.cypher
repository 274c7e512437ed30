/// The bearers of each name that several organizations bear, of at most so many names.
/// read many
/// $limit: int
/// -> ids: [string]
MATCH (node:Organization)
WHERE node.nameKey >= '' AND node.id IS NOT NULL
WITH node.nameKey AS key, collect(node.id) AS bearers
WHERE size(bearers) > 1
WITH bearers LIMIT $limit
RETURN bearers AS ids
