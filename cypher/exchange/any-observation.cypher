/// One observation, whichever, where the graph holds any.
/// read maybe
/// -> isHeld: bool
MATCH (n:Observation)
RETURN n.id IS NOT NULL AS isHeld
LIMIT 1
