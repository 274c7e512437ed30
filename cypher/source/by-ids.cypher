/// The sources of these ids.
/// read many
/// $ids: [string]
/// -> @source
UNWIND $ids AS wanted
MATCH (n:Source {id: wanted})
RETURN @source(n)
