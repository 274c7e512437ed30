/// A page of all links of one type, by link id: read in index order where the engine has an index on it.
/// read many
/// each TYPE
/// $from: string
/// $to: string
/// $limit: int
/// $$way = ASC
/// -> @link
MATCH (near:Entity)-[r:$$TYPE]->(far:Entity)
WHERE $$beyond AND r.sinceFrom <= $to AND r.untilTo >= $from
  AND coalesce(near.sinceFrom, '0000-01-01') <= $to AND coalesce(near.untilTo, '9999-12-31') >= $from
  AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from
  AND $$kinds
WITH r, r.id AS linkId ORDER BY linkId $$way LIMIT $limit
RETURN @link(r)
ORDER BY link $$way
