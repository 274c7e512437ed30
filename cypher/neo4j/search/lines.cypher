/// The entities with one of these lines in their search text, for each line the first by name key; by the index of whole lines.
/// read many
/// $lines: [string]
/// $limit: int
/// -> line: string
/// -> @called
UNWIND $lines AS line
CALL (line) {
  CALL db.index.fulltext.queryNodes('Entity_searchText_line', '"' + line + '"') YIELD node
  WITH node, line
  WHERE node.searchText CONTAINS ('\n' + line + '\n') AND $$where
  WITH node ORDER BY node.nameKey, node.id LIMIT $limit
  RETURN node AS found
}
RETURN line AS line, @called(found)
ORDER BY line, id
