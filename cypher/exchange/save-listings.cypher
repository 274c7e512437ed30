/// Saves what differs of listings and ties each to its owner; a quantity is a float whatever its digits.
/// write one
/// $rows: [map]        at most 2,000: id, props, owner, quantity
/// -> saved: int
UNWIND $rows AS row
MATCH (owner:Entity {id: row.owner})
MERGE (n:Entity {id: row.id})
SET n:Listing
SET n += row.props
SET n.quantity = toFloat(row.quantity)
MERGE (n)-[:OWNED_BY]->(owner)
RETURN count(n) AS saved
