/// How many observations there are about each subject; subjects without one have no row.
/// read many
/// $ids: [string]
/// -> parent: string
/// -> total: int
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
MATCH (e)<-[:ABOUT]-(node:Observation)
WHERE $$where
RETURN e.id AS parent, count(node.id) AS total
