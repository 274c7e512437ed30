/// A page of the organizations of a scope by id, each with how many links of the scope it has.
/// read many
/// $after: string      the id before the page, empty for the first
/// $limit: int
/// $$types = CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST
/// -> id: string
/// -> degree: int
MATCH (node:Entity)
WHERE node.id > $after AND node:Organization AND $$near AND $$whole
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id, COUNT { MATCH (node)-[link1:$$types]-(node1:Entity) WHERE $$where } AS degree
ORDER BY id
