/// The entities with one of these lines in their search text: one pass over all, where a pass for each line would take minutes.
/// read many
/// $lines: [string]
/// $limit: int
/// -> line: string
/// -> id: string
MATCH (node:Entity)
WHERE $$where
UNWIND split(coalesce(node.searchText, ''), '\n') AS line
WITH node.nameKey AS key, node.id AS id, line
WHERE line IN $lines
WITH line, key, id ORDER BY line, key, id
WITH line, collect(id) AS ids
UNWIND ids[0..$limit] AS id
RETURN line AS line, id AS id
ORDER BY line, id
