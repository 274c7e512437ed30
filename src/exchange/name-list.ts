/** Reads a pasted list: one name a line, in any encoding that import reads. */
import { createReadStream } from "node:fs";

import { fail } from "../errors.js";
import { MAX_TEXT_CHARACTERS } from "../lookup/search.js";
import { decoded } from "./encoding.js";
import { Faults } from "./fault.js";

/** Some 300,000 names; a longer file is no list of names. */
export const MAX_LIST_BYTES = 10_000_000;

/** The names without the blanks around them, empty lines left out; IMPORT_FAULTS with every fault. */
export async function readNameList(
  file: string,
  chunks: AsyncIterable<Uint8Array> = createReadStream(file),
): Promise<string[]> {
  const faults = new Faults();
  const text = await decoded(await bytesOf(file, chunks));
  if (text === null) faults.add({ file, line: 0 }, null, "the file is neither UTF-8 nor GB18030; save it as UTF-8");
  const names: string[] = [];
  for (const [at, line] of (text ?? "").split(/\r\n|\r|\n/).entries()) {
    const name = line.trim();
    if (name.length > MAX_TEXT_CHARACTERS) {
      faults.add({ file, line: at + 1 }, null, `longer than ${MAX_TEXT_CHARACTERS} characters; write one name a line`);
    }
    if (name !== "") names.push(name);
  }
  const found = faults.sorted();
  if (found.length > 0) {
    const reason = "The list has faults; nothing was asked.";
    throw fail("IMPORT_FAULTS", { faults: found, count: found.length, reason });
  }
  return names;
}

async function bytesOf(file: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > MAX_LIST_BYTES) break;
      read.push(chunk);
    }
  } catch (error) {
    throw fail("BAD_ARGUMENT", { file, reason: "The file cannot be read." }, error);
  }
  if (size > MAX_LIST_BYTES) {
    throw fail("BAD_ARGUMENT", { file, reason: `The file is larger than ${MAX_LIST_BYTES / 1e6} MB.` });
  }
  return Buffer.concat(read);
}
