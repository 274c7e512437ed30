/// One observation, whichever, where the graph holds any.
/// read maybe
/// -> id: string
MATCH (n:Observation)
RETURN n.id AS id
LIMIT 1
