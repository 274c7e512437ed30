/** Apollo's stock server with answers at hand: `node stock.mjs`. */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

const FIELDS =
  "id: ID! name: String! kind: String! aliases: [String!]! summary: String version: Int! since: String until: String serves: [String!]!";
const typeDefs = `
  interface Organization { ${FIELDS} }
  type Enterprise implements Organization { ${FIELDS} code: String }
  type Village implements Organization { ${FIELDS} }
  type Query { organization(id: ID!): Organization nodes(ids: [ID!]!): [Organization]! }`;

const enterprise = (id) => ({
  __typename: "Enterprise",
  id,
  kind: "ENTERPRISE",
  name: `企业${id}`,
  aliases: [],
  summary: null,
  version: 1,
  since: null,
  until: null,
  serves: ["居民"],
});
const resolvers = {
  Query: { organization: async (_, { id }) => enterprise(id), nodes: async (_, { ids }) => ids.map(enterprise) },
};

const server = new ApolloServer({ typeDefs, resolvers, nodeEnv: "production" });
const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
console.log(`answers at ${url}`);
