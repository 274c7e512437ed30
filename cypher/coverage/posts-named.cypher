/// The organizations where somebody holds a post whose name has one of these words.
/// read many
/// $words: [string]    in lower case
/// $from: string
/// $to: string
/// -> id: string
MATCH (other:Person)-[link:HOLDS_POST]->(node:Organization)
WHERE link.sinceFrom <= $to AND link.untilTo >= $from AND any(word IN $words WHERE toLower(coalesce(link.role, '')) CONTAINS word)
RETURN DISTINCT node.id AS id
