/// Organizations where somebody holds a post whose name has one of these words.
/// fragment
/// $words: [string]    in lower case
/// $from: string
/// $to: string
EXISTS { MATCH (node)<-[link:HOLDS_POST]-(other:Person) WHERE link.sinceFrom <= $to AND link.untilTo >= $from
  AND any(word IN $words WHERE toLower(coalesce(link.role, '')) CONTAINS word) }
