/** Finds the encoding of a file and reads it as text: UTF-8 with or without BOM, or GB18030. */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";

import iconv from "iconv-lite";

export type Encoding = "utf-8" | "gb18030";

/** Larger pieces hold more rows at once, smaller ones cost more turns of the loop. */
const CHUNK_BYTES = 128 * 1_024;
const ENCODINGS: readonly Encoding[] = ["utf-8", "gb18030"];

/** Valid UTF-8 is UTF-8: Chinese text in GB18030 is almost never valid by chance. Null for neither. */
export function encodingOf(path: string): Promise<Encoding | null> {
  return firstOf(() => createReadStream(path));
}

/** The text of bytes, without its BOM; null where they are neither. */
export async function decoded(bytes: Uint8Array): Promise<string | null> {
  const encoding = await firstOf(() => [bytes]);
  return encoding === null ? null : iconv.decode(Buffer.from(bytes), encoding, { stripBOM: true });
}

async function firstOf(chunks: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Encoding | null> {
  for (const encoding of ENCODINGS) if (await isEncodedIn(encoding, chunks())) return encoding;
  return null;
}

async function isEncodedIn(
  encoding: Encoding,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) decode(decoder, chunk);
    decode(decoder, undefined);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined): void {
  decoder.decode(chunk, { stream: chunk !== undefined });
}

/** The text of the file, chunk by chunk, without its BOM; `onBytes` is told how many were read. */
export function textOf(
  path: string,
  encoding: Encoding,
  onBytes: (count: number) => void = () => undefined,
): AsyncIterable<string> {
  const bytes = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  bytes.on("data", (chunk) => onBytes(chunk.length));
  // A file that cannot be read any more ends the loop over the text with its error.
  return pipeline(bytes, iconv.decodeStream(encoding, { stripBOM: true }), () => undefined) as AsyncIterable<string>;
}
