/** Runs documents through Apollo Server and gives back plain results with the errors that were really thrown. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";

import type { CatalogueError } from "../errors.js";
import { catalogued } from "./error-answer.js";
import type { GraphqlRequest } from "./graphql-request.js";
import type { Logger } from "./logger.js";
import { rowPricePlugin } from "./row-price.js";

/** One error of a result: where it is, as graphql-js says it, and which of the catalogue it is. */
export interface ResultError {
  readonly where: Pick<GraphQLFormattedError, "locations" | "path">;
  readonly fault: CatalogueError;
}

export interface Result {
  /** Absent where nothing ran. */
  readonly data?: Record<string, unknown> | null;
  readonly errors: readonly ResultError[];
}

export interface Executor {
  execute(request: GraphqlRequest, context: object): Promise<Result>;
  stop(): Promise<void>;
}

/** Nothing of Apollo's that talks to others, keeps queries for later or shows pages. */
const SILENCED = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

export async function startExecutor(schema: GraphQLSchema, logger: Logger): Promise<Executor> {
  // Apollo hands out formatted errors only; this leads back from them to what was thrown.
  const thrown = new WeakMap<object, unknown>();
  const apollo = new ApolloServer({
    schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    logger: { debug() {}, info() {}, warn: (text) => logger.warn(text), error: (text) => logger.error(text) },
    plugins: [...SILENCED, rowPricePlugin()],
    formatError(formatted, error) {
      const answer = { ...formatted };
      thrown.set(answer, error);
      return answer;
    },
  });
  await apollo.start();
  return {
    stop: () => apollo.stop(),
    async execute(request, context) {
      const { body } = await apollo.executeOperation(request, { contextValue: context });
      if (body.kind !== "single") throw new Error("incremental delivery is not offered");
      const { data, errors = [] } = body.singleResult;
      return { ...(data === undefined ? {} : { data }), errors: errors.map(toResultError) };
    },
  };

  function toResultError(error: GraphQLFormattedError): ResultError {
    const { locations, path } = error;
    return {
      where: { ...(locations ? { locations } : {}), ...(path ? { path } : {}) },
      fault: catalogued(thrown.get(error) ?? error),
    };
  }
}
