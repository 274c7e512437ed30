/** The built server with a graph that answers at once: `node ours.mjs`. */
import "../../../dist/production.js";
import { createApiContext } from "../../../dist/api/context.js";
import { buildApiSchema } from "../../../dist/api/schema.js";
import { leanHeap } from "../../../dist/lean-heap.js";
import { buildServer } from "../../../dist/server/build-server.js";
import { createLogger } from "../../../dist/server/logger.js";

leanHeap();
const begun = performance.now();
const schema = buildApiSchema();
console.log(`schema built in ${Math.round(performance.now() - begun)} ms`);

/** As tests/bench/peer/stock.mjs answers. */
const enterprise = (id) => ({
  id,
  class: "Organization",
  kind: "ENTERPRISE",
  name: `企业${id}`,
  aliases: [],
  summary: null,
  version: 1,
  updatedAt: 0,
  since: null,
  until: null,
  serves: ["居民"],
});
const graph = {
  engine: "neo4j",
  read: async (_query, { ids }) => ids.map(enterprise),
  state: async () => "unchanged",
  ping: async () => {},
  close: async () => {},
};

const app = await buildServer({
  schema,
  graph,
  config: { deadlineMs: 8_000, corsOrigins: [] },
  clock: Date.now,
  createContext: createApiContext,
  logger: createLogger("warn"),
});
console.log(`answers at ${await app.listen({ host: "127.0.0.1", port: 0 })}/graphql`);
