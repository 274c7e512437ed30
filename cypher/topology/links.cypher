/// The links that leave a set of entities, as lists of the same length and order; those that nothing leaves are absent.
/// read many
/// $ids: [string]
/// $$types = @types
/// -> near: string
/// -> fars: [string]
/// -> types: [string]
/// -> since: [string]
/// -> until: [string]
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
MATCH (node)-[link1:$$types]->(node1:Entity)
RETURN node.id AS near, collect(node1.id) AS fars, collect(type(link1)) AS types, collect(link1.sinceFrom) AS since, collect(link1.untilTo) AS until
