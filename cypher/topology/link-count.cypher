/// How many links there are, of entities and of what is said about them: known before they are read.
/// read one
/// -> count: int
MATCH ()-[link]->()
RETURN count(link) AS count
