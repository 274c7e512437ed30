/// Saves what differs of sources; rows hold id and props, null clears a property.
/// write one
/// $rows: [map]        at most 2,000: id, props
/// -> saved: int
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n += row.props
RETURN count(n) AS saved
