/// Links that begin at the asked entity `e`, or have no direction.
/// fragment
/// $undirected: [string]
(type(r) IN $undirected OR startNode(r).id = e.id)
