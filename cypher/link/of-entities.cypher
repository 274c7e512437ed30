/// A page of the links of each entity, by type, far end's name key and link id.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $limit: int         rows per entity
/// $$way = ASC
/// $$links = -[r:@types]-
/// -> parent: string
/// -> farKey: string
/// -> @link
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE coalesce(e.sinceFrom, '0000-01-01') <= $to AND coalesce(e.untilTo, '9999-12-31') >= $from
CALL (e) {
  MATCH (e)$$links(far:Entity)
  WHERE r.sinceFrom <= $to AND r.untilTo >= $from
    AND coalesce(far.sinceFrom, '0000-01-01') <= $to AND coalesce(far.untilTo, '9999-12-31') >= $from
    AND $$direction AND $$kinds
  WITH r, type(r) AS linkType, far.nameKey AS nameKey, r.id AS linkId
  WHERE $$beyond
  WITH r, linkType, nameKey, linkId ORDER BY linkType $$way, nameKey $$way, linkId $$way LIMIT $limit
  RETURN r AS found, nameKey AS foundKey
}
RETURN e.id AS parent, foundKey AS farKey, @link(found)
ORDER BY parent, type $$way, farKey $$way, link $$way
