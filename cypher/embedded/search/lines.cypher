/// The entities with one of these lines in their search text: one pass over all, where a pass for each line would take minutes.
/// read many
/// $lines: [string]
/// $limit: int
/// -> line: string
/// -> @called
MATCH (node:Entity)
WHERE $$where
UNWIND split(coalesce(node.searchText, ''), '\n') AS line
WITH node, line
WHERE line IN $lines
WITH line, node ORDER BY line, node.nameKey, node.id
WITH line, collect(node) AS nodes
UNWIND nodes[0..$limit] AS found
RETURN line AS line, @called(found)
ORDER BY line, id
