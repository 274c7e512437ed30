/// Saves what differs of organizations of one kind; rows hold id and props, null clears a property.
/// write one
/// each KIND
/// $rows: [map]        at most 2,000: id, props
/// -> saved: int
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Organization:$$LABEL
SET n += row.props
RETURN count(n) AS saved
