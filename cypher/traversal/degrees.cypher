/// How many links of the types a set of entities has, whatever their dates: what expanding them would cost.
/// read many
/// $ids: [string]
/// $$types = CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST
/// -> id: string
/// -> degree: int
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
RETURN node.id AS id, COUNT { (node)-[:$$types]-() } AS degree
