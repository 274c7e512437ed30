/// The links of pairs of entities, both ways.
/// read many
/// allows CartesianProduct the two of a pair are one entity each, found by unique id
/// $pairs: [map]
/// $$types = @types
/// -> @link
UNWIND $pairs AS pair
MATCH (node:Entity {id: pair.from})
MATCH (node1:Entity {id: pair.to})
MATCH (node)-[link1:$$types]-(node1)
WHERE $$where
RETURN @link(link1)
