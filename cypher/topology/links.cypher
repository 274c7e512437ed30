/// The links that leave a set of entities, as lists of the same length and order; those that nothing leaves are absent.
/// read many
/// $ids: [string]
/// -> near: string
/// -> fars: [string]
/// -> types: [string]
/// -> since: [string]
/// -> until: [string]
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
MATCH (node)-[link]->(other:Entity)
RETURN node.id AS near, collect(other.id) AS fars, collect(type(link)) AS types, collect(link.sinceFrom) AS since, collect(link.untilTo) AS until
