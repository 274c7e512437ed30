/// The open listings of organizations.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $limit: int
/// -> owner: string
/// -> listing: string
/// -> kind: string
/// -> tags: [string]
UNWIND $ids AS wanted
MATCH (e:Entity:Organization {id: wanted})
MATCH (l:Listing)-[:OWNED_BY]->(e)
WHERE l.state = 'OPEN' AND l.sinceFrom <= $to AND l.untilTo >= $from
RETURN e.id AS owner, l.id AS listing, l.kind AS kind, coalesce(l.tags, []) AS tags
ORDER BY listing LIMIT $limit
