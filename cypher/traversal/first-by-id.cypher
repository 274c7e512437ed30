/// Of more links than asked for, those with the least far end and link id: needed only where something is cut.
/// fragment
ORDER BY node1.id, link1.id LIMIT
