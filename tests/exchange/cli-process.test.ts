/** The compiled command as a shell runs it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";

import { compile, newDataDir } from "../support/compiled.js";
import { emptyFolder } from "../support/sheets.js";

beforeAll(compile);

/** More than pipes hold, so that the command cannot end before its reader does. */
const LONG_LIST = Array.from({ length: 3_000 }, (_, at) => `${"长".repeat(150)}${at}`).join("\n");

test("where the reader of the output goes away, a command ends with 141 and says nothing", async () => {
  const list = join(emptyFolder(), "names.txt");
  writeFileSync(list, LONG_LIST);
  const child = spawn(process.execPath, ["dist/cli/gongjian.js", "resolve", list], {
    env: { PATH: process.env.PATH ?? "", DATA_DIR: newDataDir(), LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (data) => {
    told += String(data);
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = await once(child, "close");
  expect([code, told]).toEqual([141, ""]);
});
