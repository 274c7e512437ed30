/// One redirect, whichever, where the graph holds any.
/// read maybe
/// -> id: string
MATCH (n:Redirect)
RETURN n.id AS id
LIMIT 1
