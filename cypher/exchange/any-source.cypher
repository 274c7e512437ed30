/// One source, whichever, where the graph holds any.
/// read maybe
/// -> isHeld: bool
MATCH (n:Source)
RETURN n.id IS NOT NULL AS isHeld
LIMIT 1
