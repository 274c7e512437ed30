/// Open listings of these kinds with one of these tags, whoever owns them.
/// read many
/// $tags: [string]
/// $kinds: [string]
/// $from: string
/// $to: string
/// $limit: int
/// -> owner: string
/// -> ownerKind: string
/// -> listing: string
/// -> kind: string
/// -> tags: [string]
MATCH (l:Listing)
WHERE l.state = 'OPEN' AND l.kind IN $kinds AND l.sinceFrom <= $to AND l.untilTo >= $from AND any(tag IN coalesce(l.tags, []) WHERE tag IN $tags)
MATCH (l)-[:OWNED_BY]->(e:Organization)
WHERE e.sinceFrom <= $to AND e.untilTo >= $from
RETURN e.id AS owner, e.kind AS ownerKind, l.id AS listing, l.kind AS kind, l.tags AS tags
ORDER BY listing LIMIT $limit
