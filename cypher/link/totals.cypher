/// How many links each entity has; entities without one have no row.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $$links = -[r:@types]-
/// -> parent: string
/// -> total: int
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from
MATCH (e)$$links(far:Entity)
WHERE r.sinceFrom <= $to AND r.untilTo >= $from
    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from
    AND $$direction AND $$kinds
RETURN e.id AS parent, count(r.id) AS total
