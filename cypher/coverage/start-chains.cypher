/// Where a coverage begins: the industry chains.
/// fragment
MATCH (node:IndustryChain)
