/// The figures of a coverage by kind, largest first.
/// read many
/// $$start = MATCH (node:Organization)
/// -> key: string?
/// -> denominator: int
/// -> numerator: int
$$start
WHERE $$where
WITH node.kind AS key, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit
RETURN key AS key, count(hit) AS denominator, sum(hit) AS numerator
ORDER BY denominator DESC, key
