/// A page of entities by name key and id, begun where few may fit: at a place, a body or an index.
/// read many
/// $limit: int
/// $$start = MATCH (node:Organization)
/// $$way = ASC
/// -> @entity
/// also @named
$$start
WHERE $$where
WITH node, node.nameKey AS nameKey, node.id AS foundId
WHERE $$beyond
WITH node, nameKey, foundId ORDER BY nameKey $$way, foundId $$way LIMIT $limit
WITH node AS found
RETURN @entity(found)
ORDER BY nameKey $$way, id $$way
