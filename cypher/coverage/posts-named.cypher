/// Organizations where somebody holds a post whose name has one of these words, as many as a limit allows.
/// read many
/// $words: [string]    in lower case
/// $from: string
/// $to: string
/// $limit: int
/// -> id: string
MATCH (other:Person)-[link:HOLDS_POST]->(node:Organization)
WHERE link.sinceFrom <= $to AND link.untilTo >= $from AND any(word IN $words WHERE toLower(coalesce(link.role, '')) CONTAINS word)
WITH DISTINCT node LIMIT $limit
RETURN node.id AS id
