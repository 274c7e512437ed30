/// About how many organizations lie in a place or are members of a body, whatever their dates; counting ends at the limit.
/// read one
/// $within: string
/// $limit: int
/// -> size: int
MATCH (place:Entity {id: $within})<-[:LOCATED_IN|MEMBER_OF*1..8]-(inside:Organization)
WITH inside LIMIT $limit
RETURN count(inside.id) AS size
