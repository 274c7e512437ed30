/// The links that join the entities of a set with one another.
/// read many
/// $ids: [string]
/// $$types = CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST
/// -> @link
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
MATCH (node)-[link1:$$types]->(node1:Entity)
WHERE node1.id IN $ids AND $$where
RETURN @link(link1)
