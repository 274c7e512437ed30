/// The observations of these ids.
/// read many
/// $ids: [string]
/// -> @observation
UNWIND $ids AS wanted
MATCH (n:Observation {id: wanted})
RETURN @observation(n)
