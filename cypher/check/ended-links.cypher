/// Entities that ended before a link of theirs, and those from which a link leads that ends before it begins.
/// fragment
/// $today: string
((node.untilTo < $today AND EXISTS { MATCH (node)-[link:@types]-(other:Entity) WHERE link.untilTo > node.untilTo })
OR EXISTS { MATCH (node)-[link:@types]->(other:Entity) WHERE link.untilTo < link.sinceFrom })
