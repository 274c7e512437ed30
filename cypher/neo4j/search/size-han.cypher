/// About how many entities hold a phrase of Han; counting ends at the limit.
/// read one
/// $phrase: string     in double quotes
/// $limit: int
/// -> size: int
CALL db.index.fulltext.queryNodes('Entity_searchText_han', $phrase, {limit: $limit}) YIELD node
RETURN count(node) AS size
