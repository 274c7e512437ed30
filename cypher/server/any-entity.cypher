/// One entity, whichever: whether the graph holds anything at all.
/// read maybe
/// -> id: string
MATCH (n:Entity)
RETURN n.id AS id
LIMIT 1
