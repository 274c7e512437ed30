/// How many organizations of a coverage count, and how many of them are covered.
/// read one
/// $$start = MATCH (node:Organization)
/// -> denominator: int
/// -> numerator: int
$$start
WHERE $$where
WITH node.id AS member, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit
RETURN count(member) AS denominator, coalesce(sum(hit), 0) AS numerator
