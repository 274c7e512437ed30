/** Constraints and indexes: made where they are missing, left alone where they are there. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import { neo4jSchema } from "../../src/graph/schema.js";
import { engines } from "../support/engines.js";

const DROPPED = ["Entity_searchText_han", "Entity_nameKey_id", "ASSISTS_id", "Source_id"];

function indexes(text: string, mode: "read" | "write"): Query<Record<string, never>, { name: string; state: string }> {
  const columns = [
    ["name", "string"],
    ["state", "string"],
  ] as const;
  return {
    name: "test/indexes",
    mode,
    cardinality: "many",
    text: { neo4j: text, embedded: "" },
    params: {},
    columns,
    slots: {},
  };
}

describe.each(engines.filter(({ name }) => name !== "embedded"))("on $name", ({ open }) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  const online = async () => {
    const found = await graph.read(indexes("SHOW INDEXES YIELD name, state", "read"), {}, new Deadline(10_000));
    return found.filter(({ state }) => state === "ONLINE").map(({ name }) => name);
  };

  test("what was dropped is there again, and serves, when the schema is made anew", async () => {
    for (const name of DROPPED) {
      const what = name.endsWith("_id") && name !== "Entity_nameKey_id" ? "CONSTRAINT" : "INDEX";
      await graph.write((tx) => tx.run(indexes(`DROP ${what} ${name}`, "write"), {}));
    }
    expect(await online()).not.toEqual(expect.arrayContaining(DROPPED.slice(0, 1)));
    await graph.schema();
    expect(await online()).toEqual(expect.arrayContaining([...neo4jSchema().keys()]));
    await graph.schema();
    expect((await online()).filter((name) => DROPPED.includes(name)).sort()).toEqual([...DROPPED].sort());
  });
});
