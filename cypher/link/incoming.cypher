/// Links that end at the asked entity `e`, or have no direction.
/// fragment
/// $undirected: [string]
(type(r) IN $undirected OR endNode(r).id = e.id)
