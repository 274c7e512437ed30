/** F21: rows of a shape that no statement declares. Embedded engine and a stub that returns what no engine should. */
import { expect, test } from "vitest";

import { decodeRows } from "../../src/graph/decode.js";
import { openEmbeddedGraph } from "../../src/graph/embedded/embedded-graph.js";
import type { Graph } from "../../src/graph/graph.js";
import { withRead } from "../support/altered-graph.js";
import { startTestServer, stubStatement } from "../support/test-server.js";

/** A graph whose every read gives these rows to the decoder. */
function stubGraph(rows: unknown[][]): Graph {
  return withRead(openEmbeddedGraph(), async (query) => decodeRows(query, rows));
}

test.each([
  ["a text for a number", [["a", "one"]], "count"],
  ["null where there must be a value", [[null, 1]], "id"],
  ["a fraction", [["a", 1.5]], "count"],
  ["2^53", [["a", 2 ** 53]], "count"],
  ["2^53 as a bigint", [["a", 2n ** 53n]], "count"],
  ["-(2^53)", [["a", -(2 ** 53)]], "count"],
  ["a column too few", [["a"]], "1 columns"],
  ["a column too many", [["a", 1, 2]], "3 columns"],
  [
    "a wrong row after a right one",
    [
      ["a", 1],
      [7, 1],
    ],
    "id",
  ],
])("F21 %s is INTERNAL to the caller; query and column are in the log", async (_what, rows, column) => {
  const server = await startTestServer({ graph: stubGraph(rows) });
  const answer = await server.ask("{ rows }");
  expect([answer.status, answer.code]).toEqual([500, "INTERNAL"]);
  expect(answer.text).not.toContain(stubStatement.name);
  const line = server.log.find((each) => each.includes('"failed"')) ?? "{}";
  const logged = JSON.parse(line);
  expect(logged.requestId).toBe(answer.body.errors[0].extensions.requestId);
  expect(logged.causes[0].message).toContain(stubStatement.name);
  expect(logged.causes[0].message).toContain(column);
  await server.close();
});

test("F21 2^53 - 1 is a number like any other", async () => {
  const server = await startTestServer({ graph: stubGraph([["a", Number.MAX_SAFE_INTEGER]]) });
  const { rows } = (await server.ask("{ rows }")).body.data;
  expect(JSON.parse(rows)).toEqual([{ id: "a", count: Number.MAX_SAFE_INTEGER }]);
  await server.close();
});
