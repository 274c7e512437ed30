/// Where the check of joint branches begins, with those that break it: branches of more units than this. A member stands for
/// the unit whose party organization it is, else for itself; what the branch itself is party organization of is a unit too.
/// Without CALL {}: an optional match in one costs the embedded engine a hundred times as much.
/// fragment
/// $most: int
/// $collective: [string]    kinds that are no units
/// $from: string
/// $to: string
MATCH (node:PartyOrganization)
WHERE coalesce(node.form, '') = 'BRANCH' AND coalesce(node.joint, false) AND node.sinceFrom <= $to AND node.untilTo >= $from
OPTIONAL MATCH (node)-[own:ORGANIZATION_OF]->(host:Organization)
WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from
AND NOT host.kind IN $collective
WITH node, collect(DISTINCT host.id) AS hosts
OPTIONAL MATCH (node)<-[link:MEMBER_OF]-(member:Organization)
WHERE link.sinceFrom <= $to AND link.untilTo >= $from AND member.sinceFrom <= $to AND member.untilTo >= $from
AND NOT member.kind IN $collective
OPTIONAL MATCH (member)-[own:ORGANIZATION_OF]->(host:Organization)
WHERE own.sinceFrom <= $to AND own.untilTo >= $from AND host.sinceFrom <= $to AND host.untilTo >= $from
AND NOT host.kind IN $collective
WITH node, hosts, collect(DISTINCT coalesce(host.id, member.id)) AS units
WITH node, size(units) + size([each IN hosts WHERE NOT each IN units]) AS total
WHERE total > $most
WITH node
