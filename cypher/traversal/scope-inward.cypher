/// Links that reach the node, or have no direction.
/// fragment
/// $undirected: [string]
(endNode(link) = node OR type(link) IN $undirected)
