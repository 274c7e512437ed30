/** The Model Context Protocol's side of the graph: lists the tools and runs them. */
import { readFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type Tool as ToldTool,
} from "@modelcontextprotocol/sdk/types.js";

import { type CallParts, callTool } from "./call-tool.js";
import { inputSchemaOf } from "./tool.js";
import { TOOLS } from "./tools.js";

const VERSION = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version;

const INSTRUCTIONS = `A knowledge graph of organizations that build together (共建): party organizations, enterprises, industry chains, villages, communities, public bodies, parks, alliances; their links, and the source of every fact. Read-only.
Ask resolve_names first: the other tools take ids. Cite the source and locator that stand beside a fact.
completeness.complete false means that something within the question was left out, and limitedBy says by what: ROWS a limit, DEPTH a tree's depth, LENGTH the length of paths, TIME the deadline, IMPORT an unfinished import. A nextCursor means that there is another page. Not recorded is not the same as absent.
An error has a code and advice: follow the advice and ask again.`;

/** What every answer has beside its own fields. */
const OUTPUT_SCHEMA = {
  type: "object" as const,
  properties: {
    sources: {
      type: "array",
      description: "The documents cited.",
      items: { type: "object", required: ["id", "title"] },
    },
    completeness: {
      type: "object",
      properties: {
        complete: { type: "boolean" },
        returned: { type: "integer" },
        total: { type: ["integer", "null"] },
        limitedBy: { type: "array", items: { enum: ["ROWS", "DEPTH", "LENGTH", "TIME", "IMPORT"] } },
      },
      required: ["complete", "returned", "total", "limitedBy"],
    },
    nextCursor: { type: ["string", "null"] },
  },
  required: ["sources", "completeness"],
};

const TOLD_TOOLS: readonly ToldTool[] = TOOLS.map((tool) => ({
  name: tool.name,
  title: tool.title,
  description: tool.description,
  inputSchema: inputSchemaOf(tool) as ToldTool["inputSchema"],
  outputSchema: OUTPUT_SCHEMA,
  annotations: {
    title: tool.title,
    readOnlyHint: true,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false,
  },
}));

/** One server for one connection; it holds nothing but the parts it is given. */
export function createMcpServer(parts: CallParts): McpServer {
  const options = { capabilities: { tools: {} }, instructions: INSTRUCTIONS };
  const mcp = new McpServer({ name: "gongjian", title: "Gongjian 共建", version: VERSION }, options);
  // The handlers are ours: the kit's own would answer bad arguments in words of its own instead of the catalogue's.
  mcp.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...TOLD_TOOLS] }));
  mcp.server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) => {
    const tool = TOOLS.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name.slice(0, 40)}.`);
    return callTool(parts, tool, params.arguments, signal);
  });
  return mcp;
}
