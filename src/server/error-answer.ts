/** Turns whatever was thrown into what a caller may see: an entry of the catalogue, nothing of stack, host or Cypher. */
import { GraphQLError, type GraphQLFormattedError } from "graphql";

import { CATALOGUE, CatalogueError, type ErrorCode, fail } from "../errors.js";

/** What graphql-js says where comparing the fields of a document with one another would take too long. */
const OVERLAP_GIVEN_UP = "Validation aborted.";

export interface ErrorAnswer {
  readonly errors: readonly GraphQLFormattedError[];
}

/** The catalogue error of anything thrown while an HTTP request or a document was worked on. */
export function catalogued(error: unknown): CatalogueError {
  const known = findCatalogued(error);
  if (known) return known;
  if (!(error instanceof GraphQLError)) return fail("INTERNAL", {}, error);
  if (isSyntaxError(error)) return fail("SYNTAX", {}, error);
  if (error.message === OVERLAP_GIVEN_UP) return fail("DOCUMENT_LIMIT", { of: "repeated fields" }, error);
  if (isArgumentFault(error)) return fail("BAD_ARGUMENT", {}, error);
  return isAboutDocument(error) ? fail("VALIDATION", {}, error) : fail("INTERNAL", {}, error.originalError ?? error);
}

/** One entry of `errors`. Only graphql-js's own words about the caller's document are passed on as they are. */
export function errorEntry(error: CatalogueError, requestId: string): GraphQLFormattedError {
  const { code, cause, details, message } = error;
  const aboutDocument = (code === "SYNTAX" || code === "VALIDATION") && cause instanceof GraphQLError;
  return {
    message: aboutDocument ? cause.message : message,
    extensions: { ...details, code, advice: CATALOGUE[code].advice, requestId },
  };
}

export function errorAnswer(error: CatalogueError, requestId: string): ErrorAnswer {
  return { errors: [errorEntry(error, requestId)] };
}

export function statusOf(code: ErrorCode): number {
  return CATALOGUE[code].status;
}

// A scalar's own refusal arrives wrapped: once for a literal, twice for a variable.
function findCatalogued(error: unknown): CatalogueError | undefined {
  if (error instanceof CatalogueError) return error;
  return error instanceof GraphQLError ? findCatalogued(error.originalError) : undefined;
}

function isSyntaxError(error: GraphQLError): boolean {
  return error.message.startsWith("Syntax Error:") && error.path === undefined;
}

/** What type-graphql throws where a class-validator rule refuses an argument. */
function isArgumentFault(error: GraphQLError): boolean {
  return error.path !== undefined && error.extensions.code === "BAD_USER_INPUT";
}

// graphql-js speaks of the document without a path, or, for arguments, about nodes of it; a resolver's error has neither.
function isAboutDocument(error: GraphQLError): boolean {
  if (error.path === undefined) return !(error.originalError && !(error.originalError instanceof GraphQLError));
  return error.originalError instanceof GraphQLError && error.originalError.nodes !== undefined;
}
