/// Saves what differs of observations and ties each to its subject; a value is a float whatever its digits.
/// write one
/// $rows: [map]        at most 2,000: id, props, subject, value
/// -> saved: int
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MERGE (n:Observation {id: row.id})
SET n += row.props
SET n.value = toFloat(row.value)
MERGE (n)-[:ABOUT]->(subject)
RETURN count(n) AS saved
