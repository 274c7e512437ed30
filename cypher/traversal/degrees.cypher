/// How many links of the types a set of entities has, whatever their dates: what expanding them would cost.
/// read many
/// $ids: [string]
/// $$links = -[:@types]-
/// -> id: string
/// -> degree: int
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
RETURN node.id AS id, COUNT { (node)$$links() } AS degree
