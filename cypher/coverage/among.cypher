/// Which of some organizations fit a condition of coverage.
/// read many
/// $ids: [string]
/// -> id: string
UNWIND $ids AS wanted
MATCH (node:Entity:Organization {id: wanted})
WHERE $$where
RETURN node.id AS id
