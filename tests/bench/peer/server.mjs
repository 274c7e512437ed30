/** Serves one form of the peer: `node server.mjs typed|flat`, with NEO4J_URI in the environment. */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

import { flat, typed } from "./schema.mjs";

const typeDefs = { typed, flat }[process.argv[2]];
const driver = neo4j.driver(process.env.NEO4J_URI, undefined, { telemetryDisabled: true });
// Dates are texts here: without these no link could be asked whether it holds.
const features = { filters: { String: { GTE: true, LTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const server = new ApolloServer({ schema, nodeEnv: "production", csrfPrevention: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  context: async () => ({ sessionConfig: { database: "neo4j" } }),
});
console.log(`peer answers at ${url}`);
