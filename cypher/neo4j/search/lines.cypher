/// The entities with one of these lines in their search text, for each line the first by name key; by the index of whole lines.
/// read many
/// $lines: [string]
/// $limit: int
/// -> line: string
/// -> id: string
UNWIND $lines AS line
CALL (line) {
  CALL db.index.fulltext.queryNodes('Entity_searchText_line', '"' + line + '"') YIELD node
  WITH node, line
  WHERE node.searchText CONTAINS ('\n' + line + '\n') AND $$where
  WITH node ORDER BY node.nameKey, node.id LIMIT $limit
  RETURN node.id AS found
}
RETURN line AS line, found AS id
ORDER BY line, id
