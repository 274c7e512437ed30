/** The GraphQL endpoint: reads a request, runs it within its limits and its deadline, answers in JSON. */
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";

import { type ErrorCode, fail } from "../errors.js";
import { Deadline } from "../graph/deadline.js";
import { beginReading, type Reading, type ReadingParts } from "../lookup/reading.js";
import { beginLook } from "../lookup/unfinished-import.js";
import { catalogued, errorEntry, statusOf } from "./error-answer.js";
import { executeDocument, type Result } from "./execute.js";
import { type GraphqlRequest, readGraphqlRequest } from "./graphql-request.js";
import { type KnownDocument, knownDocuments } from "./known-documents.js";
import { DEADLINE_GRACE_MS, MAX_REQUESTS_AT_ONCE } from "./limits.js";
import { logFault } from "./log-fault.js";
import type { Logger } from "./logger.js";
import { answerType, JSON_TYPE } from "./media-type.js";
import { makeSlots } from "./slots.js";

export interface GraphqlRouteParts extends ReadingParts {
  readonly schema: GraphQLSchema;
  /** What resolvers get. */
  readonly createContext: (reading: Reading) => object;
  readonly logger: Logger;
}

export type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

export function graphqlHandler(parts: GraphqlRouteParts): Handler {
  const documentOf = knownDocuments(parts.schema);
  const slots = makeSlots(MAX_REQUESTS_AT_ONCE);
  return async (request, reply) => {
    const asked = readGraphqlRequest(request);
    const result = await attempt(async () => {
      const document = documentOf(asked.query);
      if (request.method === "GET" && !document.onlyReads) throw fail("METHOD_NOT_ALLOWED");
      return slots.run(() => run(parts, document, asked, signalOfLeaving(request.raw.socket)));
    });
    for (const { fault } of result.errors) logFault(parts.logger, fault, request.id);
    return answer(result, request, reply);
  };
}

/** What is refused before it runs is a result like any other. */
async function attempt(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const locations = error instanceof GraphQLError ? error.locations : undefined;
    return { errors: [{ where: locations ? { locations } : {}, fault: catalogued(error) }] };
  }
}

function run(
  parts: GraphqlRouteParts,
  document: KnownDocument,
  asked: GraphqlRequest,
  signal: AbortSignal,
): Promise<Result> {
  const reading = beginReading(parts, signal);
  if (document.saysHowComplete) beginLook(reading);
  // Resolvers keep the deadline themselves; this is for one that does not.
  const last = new Deadline(parts.deadlineMs + DEADLINE_GRACE_MS, undefined, signal);
  return last.race(executeDocument(document, asked, parts.createContext(reading)));
}

const leaving = new WeakMap<Socket, AbortSignal>();

/** Aborted when the caller goes away: one for all that comes over a socket, as what waits there behind another is not told. */
function signalOfLeaving(socket: Socket): AbortSignal {
  const known = leaving.get(socket);
  if (known) return known;
  const controller = new AbortController();
  socket.once("close", () => controller.abort());
  if (socket.destroyed) controller.abort();
  leaving.set(socket, controller.signal);
  return controller.signal;
}

function answer(result: Result, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const type = answerType(request.headers.accept);
  const errors = result.errors.map(({ where, fault }) => {
    const { message, extensions } = errorEntry(fault, request.id);
    return { message, ...where, ...(extensions ? { extensions } : {}) };
  });
  for (const { fault } of result.errors) reply.headers(HEADERS[fault.code] ?? {});
  return reply
    .status(statusOfResult(result, type))
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ ...("data" in result ? { data: result.data } : {}), ...(errors.length ? { errors } : {}) }));
}

/** What a client can act upon without reading the body. */
const HEADERS: Partial<Record<ErrorCode, Record<string, string>>> = {
  METHOD_NOT_ALLOWED: { allow: "POST" },
  OVERLOADED: { "retry-after": "1" },
};

/**
 * 200 where anything was answered, else the gravest status of the errors. GraphQL over HTTP asks for 200 on documents
 * that do not fit where the answer is plain JSON.
 */
function statusOfResult({ data, errors }: Result, type: string): number {
  const hasAnswer = data != null && Object.values(data).some((value) => value !== null);
  if (hasAnswer || errors.length === 0) return 200;
  const isAboutDocument = errors.every(({ fault }) => fault.code === "SYNTAX" || fault.code === "VALIDATION");
  if (isAboutDocument && type === JSON_TYPE) return 200;
  return Math.max(...errors.map(({ fault }) => statusOf(fault.code)));
}
