/** Puts the HTTP face together: routes, limits, headers and one shape for every error. */
import { randomUUID } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";

import { fail } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import type { Reading } from "../lookup/reading.js";
import type { KeptTopology } from "../topology/kept-topology.js";
import { endWithLastAnswer } from "./drain.js";
import { errorAnswer, statusOf } from "./error-answer.js";
import { graphqlHandler, type Handler } from "./graphql-route.js";
import { addHealth } from "./health.js";
import { answerBrokenRequest, httpFault } from "./http-fault.js";
import { MAX_BODY_BYTES, REQUEST_TIMEOUT_MS, TIMEOUT_CHECK_MS } from "./limits.js";
import { logFault } from "./log-fault.js";
import type { Logger } from "./logger.js";
import { isPlainUtf8, REQUEST_TYPES, wantsHtml } from "./media-type.js";
import { addPages, sendGraphiql } from "./pages.js";

export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly topology?: KeptTopology;
  readonly config: { readonly deadlineMs: number; readonly corsOrigins: readonly string[] };
  /** Epoch milliseconds: decides which day is today. */
  readonly clock: () => number;
  readonly createContext: (reading: Reading) => object;
  readonly logger: Logger;
  /** False while the graph's schema is not set up yet; ready from the start where absent. */
  readonly isPrepared?: () => boolean;
}

export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { config, graph, logger } = parts;
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { headersTimeout: REQUEST_TIMEOUT_MS, connectionsCheckingInterval: TIMEOUT_CHECK_MS },
    exposeHeadRoutes: false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    return503OnClosing: false, // What came over an open connection is still answered.
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void answerFault(logger, error, request, reply),
  });
  app.setErrorHandler((error: FastifyError, request, reply) => answerFault(logger, error, request, reply));
  endWithLastAnswer(app);
  await addHeaders(app, config.corsOrigins);
  refuseBeforeBody(app);
  acceptJsonOnly(app);
  addRequestLog(app, logger);
  addGraphql(app, graphqlHandler({ ...parts, deadlineMs: config.deadlineMs }));
  addHealth(app, graph, parts.isPrepared ?? (() => true));
  await addPages(app);
  return app;
}

function addGraphql(app: FastifyInstance, handler: Handler): void {
  app.post("/graphql", handler);
  app.get<{ Querystring: { query?: unknown } }>("/graphql", (request, reply) => {
    const isBrowser = request.query.query === undefined && wantsHtml(request.headers.accept);
    return isBrowser ? sendGraphiql(reply) : handler(request, reply);
  });
}

async function addHeaders(app: FastifyInstance, corsOrigins: readonly string[]): Promise<void> {
  const guarding = await guardingHeaders();
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(guarding).header("x-request-id", request.id);
  });
  if (corsOrigins.length > 0) {
    await app.register(cors, { origin: [...corsOrigins], methods: ["GET", "POST"], strictPreflight: false });
  }
}

/** What helmet sets on every answer: taken from one, as working it out each time costs a tenth of a small read. */
async function guardingHeaders(): Promise<OutgoingHttpHeaders> {
  const bare = fastify();
  const guarded = fastify();
  await guarded.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: false, // TLS ends at the proxy before us, which knows whether to promise it.
  });
  const [without, { headers }] = await Promise.all([bare.inject("/"), guarded.inject("/")]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in without.headers)));
}

/** Own files only; GraphiQL's style sheet carries its fonts and pictures in itself. */
const POLICY = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'", "data:"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'", "data:"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
};

/** Unknown addresses and methods, and bodies that cannot be decoded, are refused before a body is read. */
function refuseBeforeBody(app: FastifyInstance): void {
  const methods = new Map<string, string[]>();
  app.addHook("onRoute", ({ url, method }) => {
    methods.set(url, [...(methods.get(url) ?? []), ...[method].flat()].sort());
  });
  app.addHook("onRequest", async (request, reply) => {
    if (request.is404) throw unknownAddress(methods.get(request.url.split("?", 1)[0] ?? ""), reply);
    const { "content-type": type, "content-encoding": encoding } = request.headers;
    if (!isPlainUtf8(type, encoding)) throw fail("UNSUPPORTED_MEDIA");
  });
}

function unknownAddress(allowed: readonly string[] | undefined, reply: FastifyReply) {
  if (!allowed) return fail("NOT_FOUND");
  reply.header("allow", [...new Set(allowed)].join(", "));
  return fail("METHOD_NOT_ALLOWED");
}

function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(REQUEST_TYPES, { parseAs: "string" }, app.getDefaultJsonParser("error", "error"));
}

function addRequestLog(app: FastifyInstance, logger: Logger): void {
  app.addHook("onResponse", async (request, reply) => {
    // Without the search part: a question sent by GET may hold names.
    const path = request.url.split("?", 1)[0];
    const ms = Math.round(reply.elapsedTime);
    logger.info({ requestId: request.id, method: request.method, path, status: reply.statusCode, ms }, "answered");
  });
}

function answerFault(logger: Logger, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const fault = httpFault(error);
  logFault(logger, fault, request.id);
  return reply
    .status(statusOf(fault.code))
    .header("x-request-id", request.id)
    .type("application/json; charset=utf-8")
    .send(JSON.stringify(errorAnswer(fault, request.id)));
}
