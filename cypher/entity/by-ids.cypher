/// The entities of these ids, whatever their class; ids that stand for nothing have no row.
/// read many
/// $ids: [string]
/// -> @entity
/// also @named
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN @entity(n)
