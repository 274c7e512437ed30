/// One redirect, whichever, where the graph holds any.
/// read maybe
/// -> isHeld: bool
MATCH (n:Redirect)
RETURN n.id IS NOT NULL AS isHeld
LIMIT 1
