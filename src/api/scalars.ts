/** The scalars of the schema beside GraphQL's own. */
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

import { CatalogueError } from "../errors.js";
import { parsePartialDate } from "../model/dates.js";

function parseDate(value: unknown): string {
  if (typeof value !== "string") throw new GraphQLError("A date is a text: YYYY, YYYY-MM or YYYY-MM-DD.");
  try {
    return parsePartialDate(value).text;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new GraphQLError("Write YYYY, YYYY-MM or YYYY-MM-DD of an existing day.", {
      extensions: { code: error.code },
    });
  }
}

export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description: "ISO YYYY, YYYY-MM or YYYY-MM-DD: the whole interval it names.",
  serialize: (value) => String(value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

export const DateTimeScalar = new GraphQLScalarType<number, string>({
  name: "DateTime",
  description: "A moment in ISO 8601, UTC, with milliseconds.",
  serialize: (value) => new Date(Number(value)).toISOString(),
});
