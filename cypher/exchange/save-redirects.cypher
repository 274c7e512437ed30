/// Lets old ids stand for new ones.
/// write one
/// $rows: [map]        at most 2,000: id, props with target
/// -> saved: int
UNWIND $rows AS row
MERGE (n:Redirect {id: row.id})
SET n += row.props
RETURN count(n) AS saved
