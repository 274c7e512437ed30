/** The limits of a request, each with its reason (SEMANTICS, Limits). */

/** Larger than any document and its variables; imports come another way. */
export const MAX_BODY_BYTES = 1_000_000;
/** Larger than GraphiQL's introspection by ten. */
export const MAX_DOCUMENT_BYTES = 32 * 1_024;
/** Parsing and validating more costs more than 20 ms. */
export const MAX_TOKENS = 2_000;
/** Fields once fragments stand where they are spread: no more than tokens would allow if written out. */
export const MAX_FIELDS = 2_000;
/** Three nested connections of edges and nodes with room to spare. */
export const MAX_DEPTH = 16;
/** GraphiQL's introspection unwraps nine list and non-null types in a row; nothing of it reaches the graph. */
export const MAX_INTROSPECTION_DEPTH = 20;
/** Aliases run one field many times. */
export const MAX_ALIASES = 30;
/** Each root field reads on its own. */
export const MAX_ROOT_FIELDS = 10;
/** What one answer may hold in rows, priced before anything runs. */
export const MAX_ROWS = 5_000;
/** Variables are coerced recursively. */
export const MAX_VARIABLES_DEPTH = 64;
/** More at once only wait for one another. */
export const MAX_REQUESTS_AT_ONCE = 64;
/** Time to send a whole request; slower ones only hold a socket. */
export const REQUEST_TIMEOUT_MS = 10_000;
/** How often Node looks for sockets past that time; its own half minute would make ten seconds forty. */
export const TIMEOUT_CHECK_MS = 1_000;
/** Readiness is asked every few seconds: a graph slower than this is not ready. */
export const READY_TIMEOUT_MS = 1_000;
/** Beyond the deadline: what remains for an answer that says itself what it left out. */
export const DEADLINE_GRACE_MS = 250;
/** From SIGTERM to the last answer; supervisors kill after 25 to 30 s. */
export const DRAIN_TIMEOUT_MS = 20_000;
