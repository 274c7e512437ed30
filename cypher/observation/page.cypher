/// A page of observations by indicator, period (none last) and id; the index gives the indicators in order.
/// read many
/// $none: string       stands for no period
/// $limit: int
/// $$indicators = node.indicator IS NOT NULL
/// $$way = ASC
/// -> @observation
MATCH (node:Observation)
WHERE $$indicators AND node.id IS NOT NULL AND $$where
WITH node, node.indicator AS key, coalesce(node.period, $none) AS foundPeriod, node.id AS foundId
WHERE $$beyond
WITH node, key, foundPeriod, foundId ORDER BY key $$way, foundPeriod $$way, foundId $$way LIMIT $limit
WITH node AS found, foundPeriod AS sortPeriod
RETURN @observation(found)
ORDER BY indicator $$way, coalesce(period, $none) $$way, id $$way
