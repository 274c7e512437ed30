/// What is stored under these ids, to compare an import with: labels and every property.
/// read many
/// $ids: [string]
/// -> id: string
/// -> labels: [string]
/// -> props: map
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props
