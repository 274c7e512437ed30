/// A page of a list of a coverage by name key and id, begun at the place or body that bounds it.
/// read many
/// $limit: int
/// $$start = MATCH (node:Organization)
/// $$way = ASC
/// -> @entity
$$start
WHERE $$where
WITH node, node.nameKey AS nameKey, node.id AS foundId
WHERE $$beyond
WITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
WITH node AS found
RETURN @entity(found)
ORDER BY nameKey $$way, id $$way
