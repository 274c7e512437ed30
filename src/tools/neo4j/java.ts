/** Finds the Java and Maven of whatever machine this runs on; knows no path of a particular one. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** Major versions of Java, both ends included; without `newest` every later one will do. */
export interface JavaRange {
  readonly oldest: number;
  readonly newest?: number;
}

const HOME_VARIABLES = ["JAVA_HOME_17", "JAVA_HOME_21", "JAVA_HOME_25", "JAVA_HOME"];

/** The path of the first Java in the range: named by the environment, then installed, then on the PATH. */
export function findJavaInRange(range: JavaRange): string | undefined {
  return candidates().find((java) => isInRange(majorVersion(java), range));
}

/** The path of `mvn`: below MAVEN_HOME or M2_HOME, then on the PATH. */
export function findMaven(): string | undefined {
  const named = ["MAVEN_HOME", "M2_HOME"].flatMap((name) => {
    const home = process.env[name];
    return home ? [join(home, "bin", "mvn")] : [];
  });
  return [...named, ...onPath("mvn")].find(isExecutable);
}

function candidates(): string[] {
  const named = HOME_VARIABLES.flatMap((name) => process.env[name] || []);
  const installed = [
    ...subfolders("/usr/lib/jvm"),
    ...subfolders("/Library/Java/JavaVirtualMachines").map((folder) => join(folder, "Contents", "Home")),
  ];
  const below = [...named, ...installed].map((home) => join(home, "bin", "java"));
  return [...below, ...onPath("java")].filter(isExecutable);
}

function isInRange(major: number | undefined, { oldest, newest = Number.POSITIVE_INFINITY }: JavaRange): boolean {
  return major !== undefined && major >= oldest && major <= newest;
}

function majorVersion(java: string): number | undefined {
  return versionFromRelease(java) ?? versionFromItself(java);
}

// Reading a file takes no time; starting a JVM to ask takes a third of a second each.
function versionFromRelease(java: string): number | undefined {
  try {
    const home = dirname(dirname(realpathSync(java)));
    return firstNumber(/^JAVA_VERSION="(\d+)/m, readFileSync(join(home, "release"), "utf8"));
  } catch {
    return undefined;
  }
}

function versionFromItself(java: string): number | undefined {
  const asked = spawnSync(java, ["-version"], { encoding: "utf8", timeout: 10_000 });
  return firstNumber(/version "(\d+)/, `${asked.stderr ?? ""}${asked.stdout ?? ""}`);
}

function firstNumber(pattern: RegExp, text: string): number | undefined {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function onPath(program: string): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, program));
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
