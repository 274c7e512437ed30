/// Where a coverage begins: the enterprises.
/// fragment
MATCH (node:Enterprise)
