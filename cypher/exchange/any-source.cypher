/// One source, whichever, where the graph holds any.
/// read maybe
/// -> id: string
MATCH (n:Source)
RETURN n.id AS id
LIMIT 1
