/// How many entities there are: by it a reading knows that it has missed none.
/// read one
/// -> count: int
MATCH (n:Entity)
RETURN count(n) AS count
