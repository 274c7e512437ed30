/// Where a check of party organizations begins.
/// fragment
MATCH (node:PartyOrganization)
