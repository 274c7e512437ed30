/// How many links of the types leave each of a set of entities or have no direction, whatever their dates.
/// read many
/// $ids: [string]
/// $$types = CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST
/// -> id: string
/// -> degree: int
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WITH node.id AS id, COUNT { (node)-[:$$types]->() } AS leaving, COUNT { (node)<-[:CO_BUILDS_WITH|COOPERATES_WITH]-() } AS reaching
RETURN id AS id, leaving + reaching AS degree
