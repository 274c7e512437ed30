/// A page of the observations about each subject, by indicator, period (none last) and id.
/// read many
/// $ids: [string]
/// $none: string       stands for no period
/// $limit: int         rows per subject
/// $$way = ASC
/// -> parent: string
/// -> @observation
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
CALL (e) {
  MATCH (e)<-[:ABOUT]-(node:Observation)
  WHERE $$where
  WITH node, node.indicator AS key, coalesce(node.period, $none) AS foundPeriod, node.id AS foundId
  WHERE $$beyond
  WITH node, key, foundPeriod, foundId ORDER BY key $$way, foundPeriod $$way, foundId $$way LIMIT $limit
  RETURN node AS found, foundPeriod AS sortPeriod
}
RETURN e.id AS parent, @observation(found)
ORDER BY parent, indicator $$way, sortPeriod $$way, id $$way
