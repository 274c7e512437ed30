/// Entities without a citation: of their own, of a link that leads from them, or of a figure about them.
/// fragment
/// $types: [string]
(size(coalesce(node.citations, [])) = 0
OR EXISTS { MATCH (node)-[link]->(other:Entity) WHERE type(link) IN $types AND size(coalesce(link.citations, [])) = 0 }
OR EXISTS { MATCH (node)<-[:ABOUT]-(figure:Observation) WHERE size(coalesce(figure.citations, [])) = 0 })
