/// The entities whose search text holds one of these texts and all the others beside it, for each text the first of those whose name key holds it, then of the others, by name key.
/// read many
/// $texts: [string]
/// $also: [string]
/// $limit: int
/// -> text: string
/// -> @called
UNWIND $texts AS text
CALL (text) {
  MATCH (node:Entity)
  WHERE node.searchText CONTAINS text AND all(part IN $also WHERE node.searchText CONTAINS part) AND $$where
  WITH node, CASE WHEN node.nameKey CONTAINS text THEN 0 ELSE 1 END AS tier
  ORDER BY tier, node.nameKey, node.id LIMIT $limit
  RETURN node AS found
}
RETURN text AS text, @called(found)
ORDER BY text, id
