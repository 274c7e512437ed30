/** The scalars of the schema beside GraphQL's own. */
import { GraphQLScalarType, Kind } from "graphql";

import { fail } from "../errors.js";
import { parsePartialDate } from "../model/dates.js";

// graphql-js wraps what is thrown here; the server finds it in there again.
function parseDate(value: unknown): string {
  if (typeof value !== "string") throw fail("BAD_DATE");
  return parsePartialDate(value).text;
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
