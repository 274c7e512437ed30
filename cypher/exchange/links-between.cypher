/// Every link from one entity of a pair to the other, to compare an import with.
/// read many
/// allows CartesianProduct the two of a pair are one entity each, found by unique id
/// $pairs: [map]       from, to
/// -> id: string
/// -> type: string
/// -> from: string
/// -> to: string
/// -> props: map
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})-[r]->(b:Entity {id: pair.to})
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props
