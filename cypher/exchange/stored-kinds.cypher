/// What kind of entity is stored under these ids: labels, and the kind of organizations.
/// read many
/// $ids: [string]
/// -> id: string
/// -> labels: [string]
/// -> kind: string?
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, labels(n) AS labels, n.kind AS kind
