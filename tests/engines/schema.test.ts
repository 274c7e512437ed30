/** Constraints and indexes: made where they are missing, left alone where they are there. */
import { afterEach, beforeEach, expect, test } from "vitest";

import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import { neo4jSchema } from "../../src/graph/schema.js";
import { onDatabases } from "../support/engines.js";

const DROPPED = neo4jSchema().filter(({ name }) =>
  ["Entity_searchText_han", "Entity_nameKey_id", "ASSISTS_id", "Source_id"].includes(name),
);

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

onDatabases(({ open }) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  const namesOf = async (text: string) => {
    const found = await graph.read(indexes(text, "read"), {}, new Deadline(10_000));
    return found.map(({ name }) => name).sort();
  };
  const online = () =>
    namesOf("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' AND NOT name STARTS WITH 'index_'");
  const constraints = () => namesOf("SHOW CONSTRAINTS YIELD name, type AS state");
  const every = neo4jSchema()
    .map(({ name }) => name)
    .sort();
  const unique = neo4jSchema()
    .filter(({ constraint }) => constraint)
    .map(({ name }) => name)
    .sort();

  test("what was dropped is there again, and serves, when the schema is made anew", async () => {
    for (const { name, constraint } of DROPPED) {
      await graph.write((tx) => tx.run(indexes(`DROP ${constraint ? "CONSTRAINT" : "INDEX"} ${name}`, "write"), {}));
    }
    const dropped = DROPPED.map(({ name }) => name);
    expect(await online()).toEqual(every.filter((name) => !dropped.includes(name)));
    await graph.schema();
    expect(await online()).toEqual(every);
    expect(await constraints()).toEqual(unique);
  });

  test("an index of the name of a constraint is not taken for it", async () => {
    await graph.write((tx) => tx.run(indexes("DROP CONSTRAINT Source_id", "write"), {}));
    await graph.write((tx) => tx.run(indexes("CREATE INDEX Source_id FOR (n:Source) ON (n.id)", "write"), {}));
    await expect(graph.schema()).rejects.toMatchObject({ code: "INTERNAL" });
    await graph.write((tx) => tx.run(indexes("DROP INDEX Source_id", "write"), {}));
    await graph.schema();
    expect(await constraints()).toEqual(unique);
  });
});
