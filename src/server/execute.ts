/** Runs documents with graphql-js and gives back plain results with the errors that were really thrown. */
import { execute, type GraphQLError, type GraphQLFormattedError } from "graphql";

import type { CatalogueError } from "../errors.js";
import { catalogued } from "./error-answer.js";
import type { GraphqlRequest } from "./graphql-request.js";
import type { KnownDocument } from "./known-documents.js";

/** One error of a result: where it is, as graphql-js says it, and which of the catalogue it is. */
export interface ResultError {
  readonly where: Pick<GraphQLFormattedError, "locations" | "path">;
  readonly fault: CatalogueError;
}

export interface Result {
  /** Absent where nothing ran. */
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly ResultError[];
}

/** Throws ROW_LIMIT or BAD_PAGE; all else that is wrong stands in the result. */
export async function executeDocument(
  document: KnownDocument,
  { operationName, variables = {} }: GraphqlRequest,
  context: object,
): Promise<Result> {
  if (document.errors.length > 0) return { errors: document.errors.map(toResultError) };
  document.checkPrice(operationName, variables);
  const { data, errors = [] } = await execute({
    schema: document.schema,
    document: document.node,
    contextValue: context,
    variableValues: variables,
    operationName,
  });
  return { ...(data === undefined ? {} : { data }), errors: errors.map(toResultError) };
}

function toResultError(error: GraphQLError): ResultError {
  const { locations, path } = error;
  return { where: { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }, fault: catalogued(error) };
}
