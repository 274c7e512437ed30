/// How many organizations several entities are linked with in a scope.
/// read maybe
/// $ids: [string]
/// $atLeast: int       of the entities it must be linked with
/// $$types = CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST
/// -> total: int
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
MATCH (node)-[link1:$$types]-(node1:Entity:Organization)
WHERE node1.id <> node.id AND $$where
WITH DISTINCT node, node1
WITH node1.id AS sharedId, count(node.id) AS times
WHERE times >= $atLeast
RETURN count(sharedId) AS total
