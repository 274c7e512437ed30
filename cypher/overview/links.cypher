/// How many links there are of each type, from the engine's own counts; every type is listed.
/// all TYPE
/// read many
/// -> key: string
/// -> total: int
RETURN '$$TYPE' AS key, COUNT { MATCH (:Entity)-[r:$$TYPE]->() } AS total
