/// How many organizations there are of each kind, from the engine's own counts; all fourteen kinds are listed.
/// read many
/// -> key: string
/// -> total: int
RETURN 'PARTY_ORGANIZATION' AS key, COUNT { MATCH (n:PartyOrganization) } AS total
UNION ALL
RETURN 'ENTERPRISE' AS key, COUNT { MATCH (n:Enterprise) } AS total
UNION ALL
RETURN 'INDUSTRY_CHAIN' AS key, COUNT { MATCH (n:IndustryChain) } AS total
UNION ALL
RETURN 'VILLAGE' AS key, COUNT { MATCH (n:Village) } AS total
UNION ALL
RETURN 'COMMUNITY' AS key, COUNT { MATCH (n:Community) } AS total
UNION ALL
RETURN 'COOPERATIVE' AS key, COUNT { MATCH (n:Cooperative) } AS total
UNION ALL
RETURN 'PUBLIC_BODY' AS key, COUNT { MATCH (n:PublicBody) } AS total
UNION ALL
RETURN 'INSTITUTION' AS key, COUNT { MATCH (n:Institution) } AS total
UNION ALL
RETURN 'SERVICE_STATION' AS key, COUNT { MATCH (n:ServiceStation) } AS total
UNION ALL
RETURN 'ALLIANCE' AS key, COUNT { MATCH (n:Alliance) } AS total
UNION ALL
RETURN 'TEAM' AS key, COUNT { MATCH (n:Team) } AS total
UNION ALL
RETURN 'PARK' AS key, COUNT { MATCH (n:Park) } AS total
UNION ALL
RETURN 'SITE' AS key, COUNT { MATCH (n:Site) } AS total
UNION ALL
RETURN 'AREA' AS key, COUNT { MATCH (n:Area) } AS total
