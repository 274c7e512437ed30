/** The graph as @neo4j/graphql takes it: typed, an interface and a type for each kind; and flat, one type with a kind. */

const KINDS = {
  PartyOrganization: "partyBodies",
  Enterprise: "enterprises",
  IndustryChain: "industryChains",
  Village: "villages",
  Community: "communities",
  Cooperative: "cooperatives",
  PublicBody: "publicBodies",
  Institution: "institutions",
  ServiceStation: "serviceStations",
  Alliance: "alliances",
  Team: "teams",
  Park: "parks",
  Site: "sites",
  Area: "areas",
};

const FIELDS = `
  id: ID!
  name: String!
  kind: String!
  searchText: String
  sinceFrom: String!
  untilTo: String!`;

const HELD = `type Held @relationshipProperties { sinceFrom: String! untilTo: String! }`;

const relationships = (partner, party) => `
  coBuildsWith: [${partner}!]! @relationship(type: "CO_BUILDS_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "Held")
  partyOrganizations: [${party}!]! @relationship(type: "ORGANIZATION_OF", direction: IN, properties: "Held")
  jointOrganizations: [${party}!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Held")
  places: [${partner}!]! @relationship(type: "LOCATED_IN", direction: OUT, properties: "Held")`;

export const typed = `
${HELD}
interface Organization {${FIELDS}
  coBuildsWith: [Organization!]! @declareRelationship
  partyOrganizations: [PartyOrganization!]! @declareRelationship
  jointOrganizations: [PartyOrganization!]! @declareRelationship
  places: [Organization!]! @declareRelationship
}
${Object.entries(KINDS)
  .map(
    ([
      kind,
      plural,
    ]) => `type ${kind} implements Organization @node(labels: ["${kind}"]) @plural(value: "${plural}") {${FIELDS}
${relationships("Organization", "PartyOrganization")}
}`,
  )
  .join("\n")}`;

export const flat = `
${HELD}
type Body @node(labels: ["Organization"]) @plural(value: "bodies") {${FIELDS}
${relationships("Body", "Body")}
}`;
