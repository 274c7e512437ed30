/// What stands for what: the party organizations of organizations, and the hosts of party organizations.
/// read many
/// $ids: [string]
/// $from: string
/// $to: string
/// $limit: int
/// -> id: string
/// -> member: string
/// -> kind: string
/// -> isHost: bool     the member is the host of the asked party organization
UNWIND $ids AS wanted
MATCH (node:Entity:Organization {id: wanted})
MATCH (node)-[link1:ORGANIZATION_OF]-(node1:Organization)
WHERE link1.sinceFrom <= $to AND link1.untilTo >= $from AND node1.sinceFrom <= $to AND node1.untilTo >= $from
RETURN node.id AS id, node1.id AS member, node1.kind AS kind, startNode(link1) = node AS isHost
LIMIT $limit
