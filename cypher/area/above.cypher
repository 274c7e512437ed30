/// What each of these places lies in directly, and whether it is an area; those that do not hold in the period are left out.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// -> place: string
/// -> isArea: bool
/// -> above: [string]
UNWIND $ids AS wanted
MATCH (place:Entity:Organization {id: wanted})
WHERE place.sinceFrom <= $to AND place.untilTo >= $from
CALL (place) {
  MATCH (place)-[step:LOCATED_IN]->(upper:Organization)
  WHERE step.sinceFrom <= $to AND step.untilTo >= $from
  RETURN collect(upper.id) AS above
}
RETURN place.id AS place, place:Area AS isArea, above AS above
