/// A page of entities by id: what a step must know of its ends.
/// read many
/// $after: string      the id before the page, empty for the first
/// $limit: int
/// -> id: string
/// -> kind: string?
/// -> since: string
/// -> until: string
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, n.kind AS kind, coalesce(n.sinceFrom, '0000-01-01') AS since, coalesce(n.untilTo, '9999-12-31') AS until
ORDER BY id
