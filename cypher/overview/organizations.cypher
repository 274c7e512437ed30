/// How many organizations there are of each kind, from the engine's own counts; every kind is listed.
/// all KIND
/// read many
/// -> key: string
/// -> total: int
RETURN '$$KIND' AS key, COUNT { MATCH (n:$$LABEL) } AS total
