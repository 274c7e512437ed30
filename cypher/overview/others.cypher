/// How many observations and initiatives there are, from the engine's own counts.
/// read one
/// -> observations: int
/// -> initiatives: int
RETURN COUNT { MATCH (o:Observation) } AS observations, COUNT { MATCH (i:Initiative) } AS initiatives
