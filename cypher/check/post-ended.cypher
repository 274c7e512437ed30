/// Persons whose every post has ended, and organizations with a post whose last recorded holder has left.
/// fragment
/// $today: string
((node:Person AND EXISTS { MATCH (node)-[link:HOLDS_POST]->(other:Organization) WHERE link.untilTo < $today }
  AND NOT EXISTS { MATCH (node)-[link:HOLDS_POST]->(other:Organization) WHERE link.untilTo >= $today })
OR (node:Organization AND EXISTS { MATCH (node)<-[link:HOLDS_POST]-(other:Person) WHERE link.untilTo < $today
  AND NOT EXISTS { MATCH (node)<-[later:HOLDS_POST]-(holder:Person) WHERE later.untilTo >= $today AND coalesce(later.role, '') = coalesce(link.role, '') } }))
