/// How many entities there are, from the engine's own counts: by it a reading knows that it has missed none.
/// read one
/// -> count: int
RETURN COUNT { MATCH (n:Entity) } AS count
