/// Entities that have ended while a link of theirs goes on, and entities from which a link leads whose end lies before its beginning.
/// fragment
/// $today: string
((coalesce(node.untilTo, '9999-12-31') < $today
  AND EXISTS { MATCH (node)-[link:@types]-(other:Entity) WHERE link.untilTo > node.untilTo })
OR EXISTS { MATCH (node)-[link:@types]->(other:Entity) WHERE link.untilTo < link.sinceFrom })
