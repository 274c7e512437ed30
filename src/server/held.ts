/** What another process holds: the graph file or the port. */

/** EX_TEMPFAIL of sysexits.h: the same start succeeds once the other process has ended. */
export const EXIT_HELD = 75;

export function isPortHeld(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
