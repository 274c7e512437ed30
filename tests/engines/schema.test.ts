/** Constraints and indexes: made where they are missing, left alone where they are there. */
import neo4j from "neo4j-driver";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { importCommand } from "../../src/cli/import-command.js";
import { run } from "../../src/cli/run.js";
import { Deadline } from "../../src/graph/deadline.js";
import type { Graph } from "../../src/graph/graph.js";
import type { Query } from "../../src/graph/query.js";
import { neo4jSchema, SCHEMA_EXTENTS, type SchemaExtent, type SchemaPart } from "../../src/graph/schema.js";
import { altered } from "../support/altered-graph.js";
import { onDatabases } from "../support/engines.js";
import { folderOf, NOW, SMALL } from "../support/sheets.js";

const SILENT = { out: () => undefined, err: () => undefined, isWatched: false };
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

onDatabases(({ open, uri }) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  const namesOf = async (text: string) => {
    const found = await graph.read(indexes(text, "read"), {}, new Deadline(10_000));
    return found.map(({ name }) => name).sort();
  };
  const drop = async (parts: readonly SchemaPart[]) => {
    for (const { name, constraint } of parts) {
      await graph.write((tx) => tx.run(indexes(`DROP ${constraint ? "CONSTRAINT" : "INDEX"} ${name}`, "write"), {}));
    }
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
    await drop(DROPPED);
    const dropped = DROPPED.map(({ name }) => name);
    expect(await online()).toEqual(every.filter((name) => !dropped.includes(name)));
    await graph.schema();
    expect(await online()).toEqual(every);
    expect(await constraints()).toEqual(unique);
  });

  test("each statement may take as long as millions of links need, whatever time the server gives others", async () => {
    const driver = neo4j.driver(uri);
    const ran = vi.spyOn(Object.getPrototypeOf(driver.session()), "run");
    try {
      await drop(DROPPED);
      ran.mockClear();
      await graph.schema();
      const given = ran.mock.calls.filter(([text]) => /^(CREATE|CALL db.awaitIndexes)/.test(String(text)));
      expect(given).toHaveLength(DROPPED.length + 1);
      for (const [, , config] of given) expect(config).toEqual({ timeout: 3_600_000 });
    } finally {
      ran.mockRestore();
      await driver.close();
    }
  });

  describe("indexes of links and texts that are not there", () => {
    const namesIn = (extent: SchemaExtent) =>
      neo4jSchema(extent)
        .map(({ name }) => name)
        .sort();
    beforeEach(async () => {
      const nodes = namesIn("nodes");
      await drop(neo4jSchema().filter(({ name }) => !nodes.includes(name)));
    });

    test.each(SCHEMA_EXTENTS)("are made as far as asked: %s", async (extent) => {
      await graph.schema(extent);
      expect(await online()).toEqual(namesIn(extent));
    });

    test("those of links come before an import into a graph that holds links, and after one into an empty graph", async () => {
      const made: string[] = [];
      const watched = altered(graph, {
        schema: async (extent?: SchemaExtent) => {
          made.push(extent ?? "whole");
          await graph.schema(extent);
        },
      });
      const command = { folder: folderOf(SMALL), check: false, now: NOW, signal: new AbortController().signal };
      await importCommand(watched, command, SILENT);
      await importCommand(watched, command, SILENT);
      expect(made).toEqual(["nodes", "whole", "keys", "whole"]);
    });

    const gongjian = (...args: readonly string[]) => {
      return run(args, {
        env: { NEO4J_URI: uri },
        terminal: SILENT,
        clock: () => NOW,
        signal: new AbortController().signal,
      });
    };

    test.each([
      ["an import", SMALL, 0],
      ["one that finds faults", { "organizations.csv": "id,kind,name\n甲,FIRM,甲\n" }, 1],
    ])("are there after %s", async (_, files, expected) => {
      expect(await gongjian("import", folderOf(files))).toBe(expected);
      expect(await online()).toEqual(every);
    });

    test("are left alone by a look", async () => {
      expect(await gongjian("import", folderOf(SMALL), "--check")).toBe(0);
      expect(await online()).toEqual(namesIn("nodes"));
    });
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
