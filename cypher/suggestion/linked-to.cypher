/// The links of some types that join a set of entities with given far ends: asked of candidates, whose links are few.
/// read many
/// $ids: [string]
/// $ends: [string]
/// $from: string
/// $to: string
/// $limit: int
/// $$types = @types
/// -> near: string
/// -> far: string
/// -> link: string
/// -> type: string
/// -> initiative: string?
/// -> outgoing: bool
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
MATCH (node)-[link1:$$types]-(node1:Entity)
WHERE node1.id IN $ends AND link1.sinceFrom <= $to AND link1.untilTo >= $from
RETURN node.id AS near, node1.id AS far, link1.id AS link, type(link1) AS type, link1.initiative AS initiative, startNode(link1) = node AS outgoing
LIMIT $limit
