/// Links that leave the node, or have no direction.
/// fragment
/// $undirected: [string]
(startNode(link) = node OR type(link) IN $undirected)
