/** What Fastify's and Node's own refusals of a request mean in the catalogue. */

import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

import { CatalogueError, type ErrorCode, fail } from "../errors.js";
import { catalogued, errorAnswer, statusOf } from "./error-answer.js";

const BY_FASTIFY_CODE: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "BODY_TOO_LARGE",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "UNSUPPORTED_MEDIA",
};

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  413: "BODY_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA",
};

/** The catalogue error of anything that reached Fastify's error handler. */
export function httpFault(error: unknown): CatalogueError {
  if (error instanceof CatalogueError || !(error instanceof Error)) return catalogued(error);
  const code = "code" in error ? String(error.code) : "";
  const status = "statusCode" in error ? Number(error.statusCode) : 500;
  const known = BY_FASTIFY_CODE[code] ?? BY_STATUS[status];
  if (known) return fail(known, {}, error);
  return status >= 400 && status < 500 ? fail("BAD_REQUEST", {}, error) : catalogued(error);
}

/** Answers bytes that are no HTTP request, or come too slowly; Fastify would answer in a shape of its own. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const fault = fail("BAD_REQUEST");
  const body = JSON.stringify(errorAnswer(fault, randomUUID()));
  const status = statusOf(fault.code);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
