/** F31: a faulty configuration is told whole, in one message, and no value of it is repeated. */
import { tmpdir } from "node:os";
import { expect, test } from "vitest";

import { DEADLINE_RANGE_MS, type Environment, readConfig } from "../../src/config.js";
import { CatalogueError } from "../../src/errors.js";

function faultsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError) || error.code !== "CONFIGURATION") throw error;
    return error.details.faults as string[];
  }
}

test("F31 nothing set means the defaults", () => {
  expect(readConfig({ PATH: "/bin", HOME: "/root" })).toMatchObject({
    host: "127.0.0.1",
    port: 4_000,
    dataDir: "./data",
    neo4j: null,
    corsOrigins: [],
    deadlineMs: 8_000,
    topologyLinks: 10_000_000,
    logLevel: "info",
  });
});

test("F31 everything set is read", () => {
  const config = readConfig({
    HOST: "::1",
    PORT: "0",
    DATA_DIR: "/var/lib/gongjian",
    SEED: tmpdir(),
    NEO4J_URI: "neo4j+s://graph.example:7687",
    NEO4J_USER: "reader",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "links",
    CORS_ORIGINS: "https://a.example, http://localhost:3000",
    DEADLINE_MS: "500",
    TOPOLOGY_LINKS: "0",
    LOG_LEVEL: "warn",
  });
  expect(config).toEqual({
    host: "::1",
    port: 0,
    dataDir: "/var/lib/gongjian",
    seed: tmpdir(),
    neo4j: { uri: "neo4j+s://graph.example:7687", user: "reader", password: "secret", database: "links" },
    corsOrigins: ["https://a.example", "http://localhost:3000"],
    deadlineMs: 500,
    topologyLinks: 0,
    logLevel: "warn",
  });
});

test("F31 Neo4j is not seeded unless told to", () => {
  expect(readConfig({ NEO4J_URI: "bolt://127.0.0.1:7687" }).seed).toBeNull();
});

const [LEAST, MOST] = DEADLINE_RANGE_MS;
test.each([
  ["PORT", ["0", "65535"], ["-1", "65536", "http", "1.5", "0x10", "", " "]],
  ["DEADLINE_MS", [String(LEAST), String(MOST)], [String(LEAST - 1), String(MOST + 1), "8s", ""]],
  [
    "HOST",
    ["127.0.0.1", "127.8.8.8", "::1", "localhost"],
    ["0.0.0.0", "::", "192.168.1.5", "example.org", "127.example.org", "a b", ""],
  ],
  ["LOG_LEVEL", ["trace", "silent"], ["loud", "INFO", ""]],
  [
    "CORS_ORIGINS",
    ["https://a.example", "http://a:1,http://b:2"],
    ["*", "https://a.example/", "a.example", "null", "https://a.example,,", ""],
  ],
  ["NEO4J_URI", ["bolt://h", "neo4j://h:1", "neo4j+ssc://h"], ["http://h", "neo4j:", "neo4j://u:p@h", "neo4j://", ""]],
  ["SEED", [tmpdir()], ["/does/not/exist", ""]],
  ["DATA_DIR", ["x"], ["", " "]],
  ["TOPOLOGY_LINKS", ["0", "100000000"], ["-1", "100000001", "all", ""]],
])("F31 %s may be %j and may not be %j", (name, good, bad) => {
  for (const value of good) expect([value, faultsOf({ [name]: value })]).toEqual([value, []]);
  for (const value of bad) {
    const faults = faultsOf({ [name]: value });
    expect([value, faults.length]).toEqual([value, 1]);
    expect(faults[0]).toMatch(new RegExp(`^${name} `));
  }
});

test("F31 variables of later releases and misspelt ones are faults, foreign ones are not", () => {
  expect(
    faultsOf({ AUTH_KEYS_FILE: "keys", RATE_POINTS: "0", NEO4J_PASSWD: "x", AUTH_KEY: "y", JAVA_HOME: "/java" }),
  ).toEqual([
    "AUTH_KEY is not a variable of Gongjian: none begins with AUTH_ in this release",
    "AUTH_KEYS_FILE comes with a later release: leave it out",
    "NEO4J_PASSWD is not a variable of Gongjian: there are NEO4J_DATABASE, NEO4J_PASSWORD, NEO4J_URI, NEO4J_USER",
    "RATE_POINTS comes with a later release: leave it out",
  ]);
});

test("F31 parts of a connection without the rest are faults", () => {
  expect(faultsOf({ NEO4J_USER: "a", NEO4J_PASSWORD: "b", NEO4J_DATABASE: "c" })).toEqual([
    "NEO4J_DATABASE needs NEO4J_URI beside it",
    "NEO4J_PASSWORD needs NEO4J_URI beside it",
    "NEO4J_USER needs NEO4J_URI beside it",
  ]);
  expect(faultsOf({ NEO4J_URI: "bolt://h", NEO4J_USER: "a" })).toEqual(["NEO4J_USER needs NEO4J_PASSWORD beside it"]);
  expect(faultsOf({ NEO4J_URI: "bolt://h", NEO4J_PASSWORD: "a" })).toEqual([
    "NEO4J_PASSWORD needs NEO4J_USER beside it",
  ]);
});

test("F31 every fault is named at once and no value is printed", () => {
  const env = {
    PORT: "hunter2",
    HOST: "0.0.0.0",
    NEO4J_URI: "neo4j://admin:hunter2@graph",
    NEO4J_PASSWORD: "hunter2",
    NEO4J_PASSWD: "hunter2",
    LOG_LEVEL: "hunter2",
    CORS_ORIGINS: "hunter2",
  };
  const faults = faultsOf(env);
  for (const name of Object.keys(env)) expect(faults.filter((fault) => fault.startsWith(`${name} `))).toHaveLength(1);
  expect(faults.join("\n")).not.toMatch(/hunter2|0\.0\.0\.0/);
});
