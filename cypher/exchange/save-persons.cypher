/// Saves what differs of persons; rows hold id and props, null clears a property.
/// write one
/// $rows: [map]        at most 2,000: id, props
/// -> saved: int
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Person
SET n += row.props
RETURN count(n) AS saved
