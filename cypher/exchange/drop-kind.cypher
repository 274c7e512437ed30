/// Takes the label of one kind off organizations whose kind has changed.
/// write one
/// each KIND
/// $rows: [map]        at most 2,000: id
/// -> saved: int
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
REMOVE n:$$LABEL
RETURN count(n) AS saved
