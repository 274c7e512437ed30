/// The links of one type that hold at one date and not at another, by the ids of their ends and their own.
/// read many
/// each TYPE
/// $from: string
/// $to: string
/// $otherFrom: string
/// $otherTo: string
/// $limit: int
/// -> @link
MATCH (near:Entity)-[r:$$TYPE]->(far:Entity)
WHERE r.sinceFrom <= $to AND r.untilTo >= $from
  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from
  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from
  AND NOT (r.sinceFrom <= $otherTo AND r.untilTo >= $otherFrom
    AND coalesce(near.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(near.untilTo, '9999-12-31') >= $otherFrom
    AND coalesce(far.sinceFrom, '0000-01-01') <= $otherTo AND coalesce(far.untilTo, '9999-12-31') >= $otherFrom)
  AND $$kinds
WITH r, near.id AS fromId, far.id AS toId, r.id AS linkId ORDER BY fromId, toId, linkId LIMIT $limit
RETURN @link(r)
