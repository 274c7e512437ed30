/// Entities that have ended while a link of theirs goes on, and entities from which a link leads whose end lies before its beginning.
/// fragment
/// $types: [string]
/// $today: string
((coalesce(node.untilTo, '9999-12-31') < $today
  AND EXISTS { MATCH (node)-[link]-(other:Entity) WHERE type(link) IN $types AND link.untilTo > node.untilTo })
OR EXISTS { MATCH (node)-[link]->(other:Entity) WHERE type(link) IN $types AND link.untilTo < link.sinceFrom })
