/** Says which Neo4j releases the tests run against and keeps their jars in a cache outside the checkout. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { findJavaInRange, findMaven, type JavaRange } from "./java.js";

export type ServerVersion = "5.26" | "2026";

interface Release {
  readonly exact: string;
  readonly mainClass: string;
  readonly java: JavaRange;
  /** Maven dependencies as group:artifact:type; their version is `exact`. */
  readonly dependencies: readonly string[];
}

export const RELEASES: Readonly<Record<ServerVersion, Release>> = {
  "5.26": {
    exact: "5.26.12",
    mainClass: "org.neo4j.server.CommunityEntryPoint",
    java: { oldest: 17, newest: 21 },
    dependencies: ["org.neo4j.assembly:neo4j-community-standalone:pom"],
  },
  "2026": {
    exact: "2026.09.0",
    mainClass: "org.neo4j.server.Neo4jCommunity",
    java: { oldest: 21 },
    dependencies: ["org.neo4j:neo4j:jar", "org.neo4j.app:neo4j-server:jar"],
  },
};

export const SERVER_VERSIONS: readonly ServerVersion[] = ["5.26", "2026"];

const ABANDONED_AFTER_MS = 60 * 60 * 1_000;
const LOG_TAIL_CHARACTERS = 4_000;

/** The path of a Java this release runs on. */
export function findJava(version: ServerVersion): string | undefined {
  return findJavaInRange(RELEASES[version].java);
}

/** What has to be installed before these servers can start, one phrase each; empty when all is there. */
export function missingTools(versions: readonly ServerVersion[] = SERVER_VERSIONS): string[] {
  const javas = versions
    .filter((version) => findJava(version) === undefined)
    .map((version) => `${javaPhrase(RELEASES[version].java)} (Neo4j ${RELEASES[version].exact})`);
  // Maven is of use only until the jars are in the cache.
  const uncached = versions.filter((version) => !existsSync(jarsFolder(version)));
  if (uncached.length === 0 || findMaven() !== undefined) return javas;
  return [...javas, `Maven (fetches Neo4j ${uncached.map((version) => RELEASES[version].exact).join(" and ")})`];
}

/** The folder of the release's jars, fetched by Maven the first time (about 120–155 MB, up to a minute). */
export async function fetchJars(version: ServerVersion, signal?: AbortSignal): Promise<string> {
  const jars = jarsFolder(version);
  if (existsSync(jars)) return jars;
  const target = dirname(jars);
  await mkdir(dirname(target), { recursive: true });
  await removeAbandoned(target);
  const partial = await mkdtemp(`${target}.partial-`);
  try {
    await writeFile(join(partial, "pom.xml"), pomOf(RELEASES[version]));
    await copyDependencies(partial, version, signal);
    await moveIntoPlace(partial, target);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return jars;
}

function jarsFolder(version: ServerVersion): string {
  const xdg = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const cache = process.env.GONGJIAN_CACHE || join(xdg, "gongjian");
  return join(cache, `neo4j-${RELEASES[version].exact}`, "lib");
}

function javaPhrase({ oldest, newest }: JavaRange): string {
  return newest === undefined ? `Java ${oldest} or newer` : `Java ${oldest} to ${newest}`;
}

function pomOf({ exact, dependencies }: Release): string {
  const entries = dependencies.map((dependency) => {
    const [group, artifact, type] = dependency.split(":");
    const name = `<groupId>${group}</groupId><artifactId>${artifact}</artifactId>`;
    return `<dependency>${name}<version>${exact}</version><type>${type}</type></dependency>`;
  });
  return `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>gongjian</groupId><artifactId>neo4j-jars</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${entries.join("\n    ")}
  </dependencies>
</project>
`;
}

function copyDependencies(folder: string, version: ServerVersion, signal?: AbortSignal): Promise<void> {
  const maven = findMaven();
  if (maven === undefined) throw new Error(`Maven is missing: it fetches Neo4j ${RELEASES[version].exact}.`);
  const java = findJava(version);
  const javaHome = process.env.JAVA_HOME || (java && dirname(dirname(java)));
  const child = spawn(maven, ["-q", "-B", "dependency:copy-dependencies", `-DoutputDirectory=${join(folder, "lib")}`], {
    cwd: folder,
    env: { ...process.env, ...(javaHome ? { JAVA_HOME: javaHome } : {}) },
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal ? { signal } : {}),
  });
  let log = "";
  const keepTail = (text: Buffer) => {
    log = `${log}${text}`.slice(-LOG_TAIL_CHARACTERS);
  };
  child.stdout.on("data", keepTail);
  child.stderr.on("data", keepTail);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch Neo4j ${RELEASES[version].exact} (exit code ${code}):\n${log}`));
    });
  });
}

// Renaming is one step: no reader sees half a folder, and whoever comes second finds the first one's jars.
async function moveIntoPlace(partial: string, target: string): Promise<void> {
  try {
    await rename(partial, target);
  } catch (error) {
    if (!existsSync(join(target, "lib"))) throw error;
  }
}

// A fetch that was killed leaves its folder; nobody is still writing to one this old.
async function removeAbandoned(target: string): Promise<void> {
  const folder = dirname(target);
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${basename(target)}.partial-`));
  for (const name of names) {
    const changed = await stat(join(folder, name)).catch(() => undefined);
    if (changed === undefined || Date.now() - changed.mtimeMs < ABANDONED_AFTER_MS) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
