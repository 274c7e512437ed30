/// Where the check of figures without a period begins: at the figures, and with what they are about.
/// fragment
MATCH (figure:Observation)-[:ABOUT]->(node:Entity)
WHERE figure.period IS NULL
WITH DISTINCT node
