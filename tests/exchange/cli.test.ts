/** The command line: what it prints and with which code it ends. */
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.js";
import { emptyFolder, folderOf, NOW, SMALL } from "../support/sheets.js";

async function gongjian(args: readonly string[], env: Record<string, string> = { DATA_DIR: emptyFolder() }) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), isWatched: false };
  const code = await run(args, { env, terminal, clock: () => NOW, signal: new AbortController().signal });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("import, export and import again work on one data folder", async () => {
  const env = { DATA_DIR: emptyFolder() };
  const folder = join(emptyFolder(), "sheets");
  const looked = await gongjian(["import", folderOf(SMALL), "--check"], env);
  expect(looked).toMatchObject({ code: 0, err: "" });
  expect(looked.out).toMatch(/together +17 +0 +0\nLooked only: nothing was written\.$/);
  expect((await gongjian(["import", folderOf(SMALL)], env)).out).toMatch(/together +17 +0 +0$/);
  expect(await gongjian(["export", folder, "--format", "csv"], env)).toMatchObject({ code: 0, err: "" });
  expect((await gongjian(["import", folder], env)).out).toMatch(/together +0 +0 +17$/);
});

describe("the exit code is", () => {
  test("1 for faults, which are printed with their places", async () => {
    const { code, err, out } = await gongjian([
      "import",
      folderOf({ "organizations.csv": "id,kind,name\n甲,FIRM,甲\n" }),
    ]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^organizations.csv:2:kind: "FIRM" is not allowed/);
    expect(err).toMatch(/nothing was written\. Faults: 1\./);
  });

  test.each([
    [["import"]],
    [["import", "a", "--no-such"]],
    [["fly"]],
    [["export", "x", "--format", "xlsx"]],
    [["import", "/no/such/folder"]],
  ])("64 for wrong usage: %s", async (args) => expect((await gongjian(args)).code).toBe(64));

  test("69 for a graph that cannot be reached", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:1" };
    expect(await gongjian(["import", folderOf(SMALL)], env)).toMatchObject({
      code: 69,
      err: expect.stringContaining("cannot be reached"),
    });
  });

  test("78 for a faulty configuration", async () => {
    const { code, err } = await gongjian(["import", folderOf(SMALL)], { PORT: "x" });
    expect(code).toBe(78);
    expect(err).toContain("PORT must be");
  });

  test.each([["--help"], ["import --help"], ["export --help"], ["serve --help"]])(
    "0 for %s, which documents the codes",
    async (line) => {
      const { code, out } = await gongjian(line.split(" "));
      expect(code).toBe(0);
      expect(out).toContain("Exit codes: 0 done; 1 the files have faults");
      expect(out).toContain("75 another process holds the graph file or the port");
    },
  );
});
