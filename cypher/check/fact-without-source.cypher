/// Entities without a citation: of their own, of a link that leads from them, or of a figure about them.
/// fragment
(size(coalesce(node.citations, [])) = 0
OR EXISTS { MATCH (node)-[link:@types]->(other:Entity) WHERE size(coalesce(link.citations, [])) = 0 }
OR EXISTS { MATCH (node)<-[:ABOUT]-(figure:Observation) WHERE size(coalesce(figure.citations, [])) = 0 })
