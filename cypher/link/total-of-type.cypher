/// How many links there are of one type.
/// read one
/// each TYPE
/// $from: string
/// $to: string
/// -> total: int
MATCH (near:Entity)-[r:$$TYPE]->(far:Entity)
WHERE r.sinceFrom <= $to AND r.untilTo >= $from
  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from
  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from
  AND $$kinds
RETURN count(r.id) AS total
