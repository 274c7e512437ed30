// Imports go one way: main, cli → server → mcp, api → exchange → analysis → traversal → lookup → topology → graph → model.
const ROOMS = [
  "model",
  "graph",
  "topology",
  "lookup",
  "traversal",
  "analysis",
  "exchange",
  "api",
  "mcp",
  "server",
  "cli",
];

/** A room may import the rooms before it in the list, never those after it. */
const oneWay = ROOMS.map((room, at) => ({
  name: `${room}-imports-downward`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${[...ROOMS.slice(at + 1), "main.ts"].join("|")})` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: "faces-stand-side-by-side",
      severity: "error",
      from: { path: "^src/mcp/" },
      to: { path: "^src/(api|exchange)/|graphql" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "tools-stand-alone", severity: "error", from: { path: "^src/(?!tools/)" }, to: { path: "^src/tools/" } },
    {
      name: "only-the-graph-knows-an-engine",
      severity: "error",
      from: { path: "^src/(?!graph/(neo4j|embedded)/|tools/neo4j/)" },
      to: { path: "(neo4j-driver|@grafeo-db)" },
    },
  ],
  options: { tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
