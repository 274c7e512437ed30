/// Entities with a figure that does not say for which period it holds.
/// fragment
EXISTS { MATCH (node)<-[:ABOUT]-(figure:Observation) WHERE figure.period IS NULL }
