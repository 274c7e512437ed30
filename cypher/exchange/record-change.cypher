/// Records one batch of an import in the log of changes, by the ids it touched; said twice it is one.
/// write one
/// $id: string
/// $at: int
/// $actor: string
/// $action: string
/// $entities: [string]
/// -> saved: int
MERGE (c:Change {id: $id})
SET c.at = $at, c.actor = $actor, c.action = $action, c.entities = $entities
RETURN count(c) AS saved
