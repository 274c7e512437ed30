/** The catalogue of every error a caller can meet: stable code, HTTP status, a safe sentence, what to do. */
export const CATALOGUE = {
  AMBIGUOUS_NAME: { status: 200, sentence: "Several organizations bear this name.", advice: "Ask by one of the ids." },
  BAD_ARGUMENT: { status: 200, sentence: "An argument has a value it cannot have.", advice: "Correct the argument." },
  BAD_CURSOR: {
    status: 200,
    sentence: "The cursor belongs to another query, order or filter.",
    advice: "Start again without a cursor.",
  },
  BAD_DATE: {
    status: 200,
    sentence: "The text is not a date.",
    advice: "Write YYYY, YYYY-MM or YYYY-MM-DD of an existing day.",
  },
  BAD_ID: {
    status: 200,
    sentence: "The text is not an id.",
    advice: "Ids are 1 to 128 letters, digits, Han characters, or - _ . :",
  },
  BAD_PAGE: {
    status: 200,
    sentence: "The page arguments do not fit together.",
    advice: "Give first (with after) or last (with before), from 1 to 100.",
  },
  BAD_REQUEST: { status: 400, sentence: "The request cannot be read.", advice: "Send a JSON object with a query." },
  BODY_TOO_LARGE: { status: 413, sentence: "The request body is too large.", advice: "Send at most 1 MB." },
  CONFIGURATION: { status: 500, sentence: "The configuration is faulty.", advice: "Correct the named variables." },
  DATABASE_UNAVAILABLE: { status: 503, sentence: "The graph cannot be reached.", advice: "Try again in a moment." },
  DEPTH_LIMIT: { status: 400, sentence: "The document is nested too deeply.", advice: "Ask in several requests." },
  DOCUMENT_LIMIT: { status: 400, sentence: "The document is too large.", advice: "Ask in several requests." },
  ENGINE_BUSY: {
    status: 503,
    sentence: "Another process holds the graph file.",
    advice: "Stop the other process, or choose another DATA_DIR.",
  },
  FORBIDDEN: { status: 403, sentence: "This needs a right the caller does not have.", advice: "Use another key." },
  GIVE_LINK_ID: {
    status: 200,
    sentence: "Two rows derive the same link id with other content.",
    advice: "Give the links ids of their own.",
  },
  IMPORT_FAULTS: { status: 200, sentence: "The import has faults; nothing was written.", advice: "Correct the rows." },
  INTERNAL: { status: 500, sentence: "Something went wrong on our side.", advice: "Report the request id." },
  METHOD_NOT_ALLOWED: { status: 405, sentence: "This method is not allowed here.", advice: "Use POST with JSON." },
  NOT_FOUND: { status: 404, sentence: "There is no such thing here.", advice: "Check the address or the id." },
  NO_PAIRING: {
    status: 200,
    sentence: "No link between two organizations would cover those that this rule counts as uncovered.",
    advice: "Ask for one of the allowed rules; for the others a party organization has to be founded or joined.",
  },
  OVERLOADED: { status: 503, sentence: "Too many requests at once.", advice: "Try again in a moment." },
  PRIVATE_DATA: {
    status: 200,
    sentence: "The text holds data of a private person.",
    advice: "Leave out phone and id-card numbers and persons without a public post.",
  },
  QUERY_TIMEOUT: { status: 503, sentence: "The answer took too long.", advice: "Ask for less, or narrow the scope." },
  ROW_LIMIT: { status: 400, sentence: "The request could return too many rows.", advice: "Ask for smaller pages." },
  SYNTAX: { status: 400, sentence: "The document is not GraphQL.", advice: "Correct the document where it says." },
  UNSUPPORTED_MEDIA: { status: 415, sentence: "The content type is not accepted.", advice: "Send application/json." },
  VALIDATION: { status: 400, sentence: "The document does not fit the schema.", advice: "Correct the document." },
} as const;

export type ErrorCode = keyof typeof CATALOGUE;

/** An error of the catalogue; details are safe to show. */
export class CatalogueError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: { cause: unknown },
  ) {
    super(CATALOGUE[code].sentence, options);
    this.name = "CatalogueError";
  }
}

/** Makes an error of the catalogue: `throw fail("BAD_PAGE", { first })`. */
export function fail(
  code: ErrorCode,
  details: Readonly<Record<string, unknown>> = {},
  cause?: unknown,
): CatalogueError {
  return new CatalogueError(code, details, cause === undefined ? undefined : { cause });
}
