/** A link type is one entry of schema/graph.json, a kind one entry and its class: nothing else changes, shown by doing it in a copy. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const copy = mkdtempSync(join(tmpdir(), "gongjian-"));
const at = (path: string) => join(copy, path);
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(at(path), change(readFileSync(at(path), "utf8")));
const run = (command: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(command, args, { cwd: copy, encoding: "utf8" });

function declareLibraryAndAdvises(text: string): string {
  const declaration = JSON.parse(text);
  declaration.kinds.LIBRARY = { label: "Library", zh: "图书馆", en: "library", properties: [] };
  declaration.links.ADVISES = {
    directed: true,
    from: ["LIBRARY"],
    to: ["ORGANIZATION"],
    zh: "{from}指导{to}",
    en: "{from} advises {to}",
  };
  return JSON.stringify(declaration);
}

function addLibraryClass(text: string): string {
  return text
    .replace(
      "/** The classes of all kinds",
      '@ObjectType(kind("A library."))\nexport class Library extends Organization {}\n\n$&',
    )
    .replace("  Institution,\n", "$&  Library,\n");
}

async function answerOf(query: string): Promise<unknown> {
  const server = spawn(process.execPath, ["dist/main.js"], {
    cwd: copy,
    env: { PATH: process.env.PATH ?? "", PORT: "0", DATA_DIR: at("data"), SEED: at("files") },
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    const url = await new Promise<string>((found, lost) => {
      let said = "";
      server.stderr.on("data", (data) => {
        said += String(data);
        const address = /answers at (http:\/\/\S+)/.exec(said)?.[1];
        if (address) found(address);
      });
      server.on("close", () => lost(new Error(said)));
    });
    const headers = { "content-type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
    return await response.json();
  } finally {
    server.kill("SIGTERM");
    await new Promise((ended) => server.on("close", ended));
  }
}

beforeAll(() => {
  for (const path of ["src", "cypher", "schema", "package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(path, at(path), { recursive: true });
  symlinkSync(resolve("node_modules"), at("node_modules"));
  mkdirSync(at("files"));
  writeFileSync(at("files/organizations.csv"), "id,kind,name\nlib,LIBRARY,县图书馆\nvil,VILLAGE,坪上村\n");
  writeFileSync(at("files/links.csv"), "type,from,to\nADVISES,lib,vil\n");
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("a new kind and a new link type are imported, asked for, counted and told in a sentence", async () => {
  edit("schema/graph.json", declareLibraryAndAdvises);
  edit("src/api/organization/organization-type.ts", addLibraryClass);
  run("npm", "run", "generate");
  const check = run(process.execPath, "node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  expect(check.stdout).toBe("");
  expect(readFileSync(at("schema/schema.graphql"), "utf8")).toMatch(/type Library implements/);

  const answer = await answerOf(`{
    organizations(where: { kinds: [LIBRARY], linked: [{ types: [ADVISES], direction: OUT }] }) {
      nodes { __typename name kind links(types: [ADVISES]) { nodes { explanation } } linkCounts { type direction kind count } }
    }
    paths(from: "vil", to: "lib") { paths { length } }
    overview { organizations { key count } links { key count } }
  }`);

  expect(answer).toMatchObject({
    data: {
      organizations: {
        nodes: [
          {
            __typename: "Library",
            name: "县图书馆",
            kind: "LIBRARY",
            links: { nodes: [{ explanation: "县图书馆指导坪上村。" }] },
            linkCounts: [{ type: "ADVISES", direction: "OUT", kind: "VILLAGE", count: 1 }],
          },
        ],
      },
      paths: { paths: [{ length: 1 }] },
      overview: {
        organizations: expect.arrayContaining([{ key: "LIBRARY", count: 1 }]),
        links: expect.arrayContaining([{ key: "ADVISES", count: 1 }]),
      },
    },
  });
});
