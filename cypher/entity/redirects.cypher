/// Where ids that were merged away point to now.
/// read many
/// $ids: [string]
/// -> old: string
/// -> target: string
UNWIND $ids AS wanted
MATCH (n:Redirect {id: wanted})
RETURN n.id AS old, n.target AS target
