/// Saves what differs of links of one type between stored entities; null clears a property.
/// write one
/// allows CartesianProduct both ends are one entity each, found by unique id
/// each TYPE
/// $rows: [map]        at most 2,000: id, from, to, props
/// -> saved: int
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:$$TYPE {id: row.id}]->(b)
SET r += row.props
RETURN count(r) AS saved
