/// The links of pairs of entities, both ways.
/// read many
/// allows CartesianProduct the two of a pair are one entity each, found by unique id
/// $pairs: [map]
/// $$types = CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST
/// -> @link
UNWIND $pairs AS pair
MATCH (node:Entity {id: pair.from})
MATCH (node1:Entity {id: pair.to})
MATCH (node)-[link1:$$types]-(node1)
WHERE $$where
RETURN @link(link1)
