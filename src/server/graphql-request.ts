/** Reads what a GraphQL-over-HTTP request asks for, from its body or, for GET, from its address. */
import type { FastifyRequest } from "fastify";

import { fail } from "../errors.js";
import { MAX_VARIABLES_DEPTH } from "./limits.js";

export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** Throws BAD_REQUEST naming the part that cannot be read, never its value; a batch (an array) is one of these. */
export function readGraphqlRequest(request: FastifyRequest): GraphqlRequest {
  const given = request.method === "GET" ? fromAddress(request.query) : request.body;
  if (!isMap(given)) throw bad("body");
  const { query, operationName, variables, extensions } = given;
  if (typeof query !== "string" || query.trim() === "") throw bad("query");
  if (operationName != null && typeof operationName !== "string") throw bad("operationName");
  if (variables != null && !isMap(variables)) throw bad("variables");
  if (extensions != null && !isMap(extensions)) throw bad("extensions");
  if (variables != null && isDeeperThan(variables, MAX_VARIABLES_DEPTH)) {
    throw fail("DEPTH_LIMIT", { part: "variables", limit: MAX_VARIABLES_DEPTH });
  }
  return { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) };
}

function fromAddress(search: unknown): Record<string, unknown> {
  const { query, operationName, variables, extensions } = search as Record<string, unknown>;
  return {
    query,
    operationName: operationName || undefined,
    variables: parseMap(variables, "variables"),
    extensions: parseMap(extensions, "extensions"),
  };
}

function parseMap(text: unknown, part: string): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(String(text), refuseProto);
  } catch {
    throw bad(part);
  }
}

// Fastify does the same for bodies.
function refuseProto(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new SyntaxError("__proto__ is no key");
  return value;
}

// Level by level and not recursively: the point is to survive what recursion would not.
function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth++) {
    level = level
      .filter((item) => typeof item === "object" && item !== null)
      .flatMap((item) => Object.values(item as object));
    if (level.length === 0) return false;
  }
  return true;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function bad(part: string) {
  return fail("BAD_REQUEST", { part });
}
