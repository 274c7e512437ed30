/// The observations stored under these ids, to compare an import with.
/// read many
/// $ids: [string]
/// -> id: string
/// -> props: map
UNWIND $ids AS wanted
MATCH (n:Observation {id: wanted})
RETURN n.id AS id, properties(n) AS props
