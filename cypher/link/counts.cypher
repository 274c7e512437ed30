/// How many links each entity has, by type, direction and kind of the far end; kind is null where the far end is no organization.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $undirected: [string]
/// -> parent: string
/// -> type: string
/// -> direction: string
/// -> kind: string?
/// -> total: int
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from
MATCH (e)-[r:@types]-(far:Entity)
WHERE r.sinceFrom <= $to AND r.untilTo >= $from
    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from
WITH e.id AS parent, type(r) AS type, r.id AS linkId,
  CASE WHEN type(r) IN $undirected THEN 'ANY' WHEN startNode(r).id = e.id THEN 'OUT' ELSE 'IN' END AS direction,
  CASE WHEN far:Organization THEN far.kind ELSE null END AS kind
RETURN parent AS parent, type AS type, direction AS direction, kind AS kind, count(linkId) AS total
