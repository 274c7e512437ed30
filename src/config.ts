/** Reads the configuration from the environment: every fault in one error, no value ever repeated. */
import { existsSync, statSync } from "node:fs";
import { isIP } from "node:net";
import { fileURLToPath } from "node:url";
import { z } from "zod";

import { fail } from "./errors.js";

export interface Neo4jConfig {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** The folder loaded into an empty graph. */
  readonly seed: string | null;
  /** Absent: the embedded graph below dataDir. */
  readonly neo4j: Neo4jConfig | null;
  readonly corsOrigins: readonly string[];
  readonly deadlineMs: number;
  /** Graphs of at most so many links are kept in memory for searches; 0 for none. */
  readonly topologyLinks: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** EX_CONFIG of sysexits.h: supervisors need not start us again before someone corrected the variables. */
export const EXIT_CONFIGURATION = 78;
export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
/** Below, no answer is ever in time; above, a caller has long given up. */
export const DEADLINE_RANGE_MS = [100, 60_000] as const;
/** What 32 bits can number, each link standing at both its ends. */
const MAX_TOPOLOGY_LINKS = 100_000_000;

const DEFAULT_SEED = fileURLToPath(new URL("../seeds", import.meta.url));
/** Variables with these beginnings are ours: a misspelt one is a fault and not silently ignored. */
const PREFIXES = ["AUTH_", "CORS_", "DEADLINE_", "NEO4J_", "RATE_", "TOPOLOGY_", "VIEW_"];
const LATER = [
  "AUTH_AUDIENCE",
  "AUTH_JWKS_URL",
  "AUTH_KEYS_FILE",
  "PUBLIC_URL",
  "RATE_POINTS",
  "TRUST_PROXY",
  "VIEW_SECRET",
];

const VARIABLES = z.object({
  CORS_ORIGINS: origins().optional(),
  DATA_DIR: text().default("./data"),
  DEADLINE_MS: wholeNumber(...DEADLINE_RANGE_MS).default(8_000),
  HOST: text().refine(isHost, "must be a host name or an address").default("127.0.0.1"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
  NEO4J_DATABASE: text().optional(),
  NEO4J_PASSWORD: text().optional(),
  NEO4J_URI: text().superRefine(checkNeo4jUri).optional(),
  NEO4J_USER: text().optional(),
  PORT: wholeNumber(0, 65_535).default(4_000),
  SEED: text().refine(isFolder, "must be an existing folder").optional(),
  TOPOLOGY_LINKS: wholeNumber(0, MAX_TOPOLOGY_LINKS).default(10_000_000),
});

/** Reads the variables; throws CONFIGURATION with `faults`, one sentence each, naming variables but never values. */
export function readConfig(env: Environment): Config {
  const read = VARIABLES.safeParse(env);
  const faults = [
    ...(read.success ? [] : read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`)),
    ...faultsOfNames(env),
    ...faultsOfCombinations(env),
  ].sort();
  if (faults.length > 0 || !read.success) throw fail("CONFIGURATION", { faults });
  return configOf(read.data);
}

function configOf(read: z.infer<typeof VARIABLES>): Config {
  const neo4j = read.NEO4J_URI === undefined ? null : neo4jOf(read.NEO4J_URI, read);
  const defaultSeed = neo4j === null && isFolder(DEFAULT_SEED) ? DEFAULT_SEED : null;
  return {
    host: read.HOST,
    port: read.PORT,
    dataDir: read.DATA_DIR,
    seed: read.SEED ?? defaultSeed,
    neo4j,
    corsOrigins: read.CORS_ORIGINS ?? [],
    deadlineMs: read.DEADLINE_MS,
    topologyLinks: read.TOPOLOGY_LINKS,
    logLevel: read.LOG_LEVEL,
  };
}

function neo4jOf(uri: string, read: z.infer<typeof VARIABLES>): Neo4jConfig {
  return {
    uri,
    ...(read.NEO4J_USER ? { user: read.NEO4J_USER } : {}),
    ...(read.NEO4J_PASSWORD ? { password: read.NEO4J_PASSWORD } : {}),
    ...(read.NEO4J_DATABASE ? { database: read.NEO4J_DATABASE } : {}),
  };
}

function faultsOfNames(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => env[name] !== undefined && !(name in VARIABLES.shape))
    .flatMap((name) => {
      if (LATER.includes(name)) return [`${name} comes with a later release: leave it out`];
      const prefix = PREFIXES.find((known) => name.startsWith(known));
      return prefix ? [`${name} is not a variable of Gongjian: ${knownWith(prefix)}`] : [];
    });
}

function knownWith(prefix: string): string {
  const known = Object.keys(VARIABLES.shape).filter((name) => name.startsWith(prefix));
  return known.length > 0 ? `there are ${known.join(", ")}` : `none begins with ${prefix} in this release`;
}

function faultsOfCombinations(env: Environment): string[] {
  const faults: string[] = [];
  const { HOST, NEO4J_PASSWORD, NEO4J_URI, NEO4J_USER } = env;
  if (HOST && isHost(HOST) && !isLoopback(HOST)) {
    faults.push("HOST must be a loopback address: listening beyond it needs authentication, a later release's");
  }
  for (const name of ["NEO4J_DATABASE", "NEO4J_PASSWORD", "NEO4J_USER"]) {
    if (env[name] && !NEO4J_URI) faults.push(`${name} needs NEO4J_URI beside it`);
  }
  if (NEO4J_USER && NEO4J_PASSWORD === undefined) faults.push("NEO4J_USER needs NEO4J_PASSWORD beside it");
  if (NEO4J_PASSWORD && NEO4J_USER === undefined) faults.push("NEO4J_PASSWORD needs NEO4J_USER beside it");
  return faults;
}

function text() {
  return z.string().refine((value) => value.trim() !== "", {
    message: "is empty: give it a value or leave it out",
    abort: true,
  });
}

function wholeNumber(least: number, most: number) {
  return text()
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most, {
      message: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);
}

function origins() {
  return text()
    .transform((value) => value.split(",").map((origin) => origin.trim()))
    .refine((list) => list.every(isOrigin), "must be origins such as https://example.org, separated by commas");
}

function isOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
}

function checkNeo4jUri(uri: string, context: z.RefinementCtx): void {
  const isUri = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/.test(uri) && URL.canParse(uri);
  if (!isUri) {
    context.addIssue("must begin with neo4j:// or bolt:// (or +s, +ssc) and name a host");
    return;
  }
  const { username, password } = new URL(uri);
  if (username || password) context.addIssue("must not hold a user or password: use NEO4J_USER and NEO4J_PASSWORD");
}

function isHost(host: string): boolean {
  return isIP(host) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
