/** What the embedded engine's errors mean to a caller. */
import { CatalogueError, fail } from "../../errors.js";

const CONFLICT = "40000";
/** The engine ends a statement of half a minute itself. */
const OVER_TIME = "GRAFEO-Q003";

/** Two transactions wrote one node: the later may try again. */
export function isWriteConflict(error: unknown): boolean {
  const cause = error instanceof CatalogueError ? error.cause : error;
  return gqlStatusOf(cause) === CONFLICT;
}

/** The catalogue error of an engine error; its own text stays in the cause, for the log only. */
export function embeddedError(error: unknown, query?: string): CatalogueError {
  if (error instanceof CatalogueError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes("cannot be locked")) return fail("ENGINE_BUSY", {}, error);
  if (text.includes(OVER_TIME)) return fail("QUERY_TIMEOUT", {}, error);
  if (gqlStatusOf(error) === "25000") return fail("DATABASE_UNAVAILABLE", {}, error);
  return fail("INTERNAL", {}, query && error instanceof Error ? Object.assign(error, { query }) : error);
}

function gqlStatusOf(error: unknown): string | undefined {
  return error instanceof Error && "gqlStatus" in error ? String(error.gqlStatus) : undefined;
}
