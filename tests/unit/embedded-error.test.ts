/** What the embedded engine's errors mean to a caller. */
import { expect, test } from "vitest";

import { embeddedError } from "../../src/graph/embedded/embedded-error.js";

test("a statement that the engine ends itself for its time is out of time, and keeps its cause for the log", () => {
  const cause = Object.assign(new Error("Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout"), {
    gqlStatus: "22000",
  });
  expect(embeddedError(cause)).toMatchObject({ code: "QUERY_TIMEOUT", cause });
});
