/// The links of a set of entities that hold in a scope at one date and not at another, by type and id.
/// read many
/// $ids: [string]
/// $limit: int
/// $$types = CO_BUILDS_WITH|COOPERATES_WITH|MEMBER_OF|LEADS|SUBORDINATE_TO|ORGANIZATION_OF|SUPPLIES|ASSISTS|SERVES|DISPATCHES_TO|ESTABLISHED|RUNS|PARTICIPATES_IN|PART_OF|HOLDS_POST
/// -> @link
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
WHERE $$near
MATCH (node)-[link1:$$types]-(node1:Entity)
WHERE $$where
WITH DISTINCT link1
WITH link1, type(link1) AS linkType, link1.id AS linkId ORDER BY linkType, linkId LIMIT $limit
RETURN @link(link1)
ORDER BY type, link
