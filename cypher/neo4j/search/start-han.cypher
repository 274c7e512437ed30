/// Begins at the organizations whose search text may hold a phrase of Han, by the index of pairs; what it finds is tested again.
/// fragment
/// $phrase: string     in double quotes
CALL db.index.fulltext.queryNodes('Entity_searchText_han', $phrase) YIELD node
WITH node
MATCH (node:Organization)
