/// How many links there are of each type, from the engine's own counts; all sixteen types are listed.
/// read many
/// -> key: string
/// -> total: int
RETURN 'CO_BUILDS_WITH' AS key, COUNT { MATCH (:Entity)-[r:CO_BUILDS_WITH]->() } AS total
UNION ALL
RETURN 'COOPERATES_WITH' AS key, COUNT { MATCH (:Entity)-[r:COOPERATES_WITH]->() } AS total
UNION ALL
RETURN 'MEMBER_OF' AS key, COUNT { MATCH (:Entity)-[r:MEMBER_OF]->() } AS total
UNION ALL
RETURN 'LEADS' AS key, COUNT { MATCH (:Entity)-[r:LEADS]->() } AS total
UNION ALL
RETURN 'SUBORDINATE_TO' AS key, COUNT { MATCH (:Entity)-[r:SUBORDINATE_TO]->() } AS total
UNION ALL
RETURN 'ORGANIZATION_OF' AS key, COUNT { MATCH (:Entity)-[r:ORGANIZATION_OF]->() } AS total
UNION ALL
RETURN 'SUPPLIES' AS key, COUNT { MATCH (:Entity)-[r:SUPPLIES]->() } AS total
UNION ALL
RETURN 'ASSISTS' AS key, COUNT { MATCH (:Entity)-[r:ASSISTS]->() } AS total
UNION ALL
RETURN 'SERVES' AS key, COUNT { MATCH (:Entity)-[r:SERVES]->() } AS total
UNION ALL
RETURN 'DISPATCHES_TO' AS key, COUNT { MATCH (:Entity)-[r:DISPATCHES_TO]->() } AS total
UNION ALL
RETURN 'ESTABLISHED' AS key, COUNT { MATCH (:Entity)-[r:ESTABLISHED]->() } AS total
UNION ALL
RETURN 'RUNS' AS key, COUNT { MATCH (:Entity)-[r:RUNS]->() } AS total
UNION ALL
RETURN 'PARTICIPATES_IN' AS key, COUNT { MATCH (:Entity)-[r:PARTICIPATES_IN]->() } AS total
UNION ALL
RETURN 'PART_OF' AS key, COUNT { MATCH (:Entity)-[r:PART_OF]->() } AS total
UNION ALL
RETURN 'HOLDS_POST' AS key, COUNT { MATCH (:Entity)-[r:HOLDS_POST]->() } AS total
UNION ALL
RETURN 'LOCATED_IN' AS key, COUNT { MATCH (:Entity)-[r:LOCATED_IN]->() } AS total
