/** `gongjian resolve`: a pasted list of names becomes CSV, in any encoding and length; what cannot be read is named. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import iconv from "iconv-lite";
import { beforeAll, describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.js";
import { MAX_LIST_BYTES } from "../../src/exchange/name-list.js";
import { MAX_NAMES } from "../../src/lookup/resolve.js";
import { emptyFolder, folderOf, NOW } from "../support/sheets.js";

const ORGANIZATIONS = [
  "id,kind,name,aliases",
  "甲公司,ENTERPRISE,甲电池有限公司,甲电池",
  "乙村,VILLAGE,乙村,",
  "丙站一,SERVICE_STATION,东区党群服务中心,党群服务中心",
  "丙站二,SERVICE_STATION,西区党群服务中心,党群服务中心",
  "式,ENTERPRISE,=公式厂,",
  "",
].join("\n");

const env = { DATA_DIR: emptyFolder() };

async function gongjian(args: readonly string[], input?: Uint8Array, variables: Record<string, string> = env) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), isWatched: false };
  const setting = { env: variables, terminal, clock: () => NOW, signal: new AbortController().signal };
  const stdin = (async function* () {
    if (input) yield* [input.subarray(0, 1), input.subarray(1)];
  })();
  const code = await run(args, { ...setting, input: stdin });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

function listOf(content: string | Uint8Array): string {
  const path = join(emptyFolder(), "names.txt");
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  expect(await gongjian(["import", folderOf({ "organizations.csv": ORGANIZATIONS })])).toMatchObject({ code: 0 });
});

const LIST = "甲电池\n\n  乙村 \n党群服务中心\n无此厂\n";
const ANSWER = [
  "input,id,name,score,reasons,candidates",
  "甲电池,甲公司,甲电池有限公司,0.95,alias,甲公司 0.95",
  "乙村,乙村,乙村,1,exact name,乙村 1",
  "党群服务中心,,,,,丙站一 0.95|丙站二 0.95",
  "无此厂,,,,,",
].join("\n");

test.each([
  ["UTF-8", Buffer.from(LIST)],
  ["UTF-8 with BOM", Buffer.from(`\uFEFF${LIST}`)],
  ["GB18030", iconv.encode(LIST, "gb18030")],
  ["line ends of Windows", Buffer.from(LIST.replaceAll("\n", "\r\n"))],
])("a list in %s is answered line by line, from a file and from standard input", async (_, bytes) => {
  const expected = { code: 0, out: ANSWER, err: "2 of 4 names stand for one organization each." };
  expect(await gongjian(["resolve", listOf(bytes)])).toEqual(expected);
  expect(await gongjian(["resolve", "-"], bytes)).toEqual(expected);
});

test("a list of more names than one request takes is answered whole, in order", async () => {
  const names = Array.from({ length: 2 * MAX_NAMES + 1 }, (_, at) => (at % 2 === 0 ? "甲电池" : `厂${at}`));
  const { code, out } = await gongjian(["resolve", "-"], Buffer.from(names.join("\n")));
  expect(code).toBe(0);
  const rows = parse<Record<string, string>>(out, { columns: true });
  expect(rows.map(({ input }) => input)).toEqual(names);
  expect(rows.map(({ id }) => id)).toEqual(names.map((_, at) => (at % 2 === 0 ? "甲公司" : "")));
});

test("an empty graph is given its seeds before it is asked; a list with faults leaves it empty", async () => {
  const empty = { DATA_DIR: emptyFolder(), SEED: folderOf({ "organizations.csv": ORGANIZATIONS }) };
  const unread = await gongjian(["resolve", "-"], Buffer.from("长".repeat(201)), { ...empty, LOG_LEVEL: "info" });
  expect(unread.err).not.toContain("seeds");
  const { code, out, err } = await gongjian(["resolve", "-"], Buffer.from(LIST), empty);
  expect({ code, out }).toEqual({ code: 0, out: ANSWER });
  expect(err).toContain("seeds loaded");
});

test("cells that a spreadsheet would run are made safe, and cells with commas and quotes are quoted", async () => {
  const { out } = await gongjian(["resolve", "-", "--bom"], Buffer.from('=公式厂\n甲,"乙"\n'));
  expect(out.split("\n")).toEqual([
    "\uFEFFinput,id,name,score,reasons,candidates",
    "'=公式厂,式,'=公式厂,1,exact name,式 1",
    expect.stringMatching(/^"甲,""乙""",/),
  ]);
});

test("an empty list has an empty answer", async () => {
  const { code, out } = await gongjian(["resolve", "-"], Buffer.from("\n \n"));
  expect({ code, out }).toEqual({ code: 0, out: "input,id,name,score,reasons,candidates" });
});

describe("the exit code is", () => {
  test("1 for a list with faults, each named with its line, and nothing is asked", async () => {
    const path = listOf(`甲电池\n${"长".repeat(201)}\n乙村\n${"长".repeat(200)}\n`);
    const { code, out, err } = await gongjian(["resolve", path]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/names\.txt:2: longer than 200 characters/);
    expect(err).toMatch(/nothing was asked\. Faults: 1\./);
  });

  test("1 for bytes that are no text", async () => {
    const { code, err } = await gongjian(["resolve", "-"], Buffer.from([0x81, 0x20, 0xff, 0xff]));
    expect(code).toBe(1);
    expect(err).toMatch(/^standard input: the file is neither UTF-8 nor GB18030/);
  });

  test("64 for a file that is not there, one that is too large, or no file", async () => {
    expect(await gongjian(["resolve", "/no/such/file"])).toMatchObject({
      code: 64,
      err: expect.stringMatching(/^\/no\/such\/file: The file cannot be read\./),
    });
    expect((await gongjian(["resolve"])).code).toBe(64);
    const large = Buffer.alloc(MAX_LIST_BYTES + 1, "a\n");
    expect(await gongjian(["resolve", "-"], large)).toMatchObject({
      code: 64,
      err: expect.stringContaining("larger than 10 MB"),
    });
  });

  test("69 for a graph that cannot be reached", async () => {
    const away = { NEO4J_URI: "bolt://127.0.0.1:1" };
    expect(await gongjian(["resolve", "-"], Buffer.from("甲"), away)).toMatchObject({ code: 69 });
  });

  test.each(["resolve", "mcp"])("0 for %s --help, which documents the codes", async (command) => {
    const { code, out } = await gongjian([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Exit codes: 0 done");
  });

  test.each([["-1"], ["65536"], ["x"]])("64 for mcp --port %s", async (port) => {
    expect((await gongjian(["mcp", "--http", `--port=${port}`])).code).toBe(64);
  });
});
