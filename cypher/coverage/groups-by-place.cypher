/// The figures of a coverage by the places that organizations lie in directly; a set of two or more may come in any order.
/// The dates of the places are not asked here: each place is looked at once afterwards, however many lie in it.
/// read many
/// $from: string
/// $to: string
/// $$start = MATCH (node:Organization)
/// -> places: [string]
/// -> denominator: int
/// -> numerator: int
$$start
WHERE $$where
CALL (node) {
  MATCH (node)-[step:LOCATED_IN]->(place:Organization)
  WHERE step.sinceFrom <= $to AND step.untilTo >= $from
  RETURN collect(place.id) AS places
}
WITH places, CASE WHEN $$covered THEN 1 ELSE 0 END AS hit
WITH places, count(hit) AS members, sum(hit) AS hits
RETURN places AS places, members AS denominator, hits AS numerator
