/** Finds the encoding of a file and reads it as text: UTF-8 with or without BOM, or GB18030. */
import { createReadStream } from "node:fs";

import iconv from "iconv-lite";

export type Encoding = "utf-8" | "gb18030";

/** Valid UTF-8 is UTF-8: Chinese text in GB18030 is almost never valid by chance. Null for neither. */
export function encodingOf(path: string): Promise<Encoding | null> {
  return encodingOfChunks(createReadStream(path));
}

/** The text of bytes, without its BOM; null where they are neither. */
export async function decoded(bytes: Uint8Array): Promise<string | null> {
  const encoding = await encodingOfChunks([bytes]);
  return encoding === null ? null : iconv.decode(Buffer.from(bytes), encoding, { stripBOM: true });
}

async function encodingOfChunks(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Encoding | null> {
  const encodings: readonly Encoding[] = ["utf-8", "gb18030"];
  let left = encodings.map((encoding) => ({ encoding, decoder: new TextDecoder(encoding, { fatal: true }) }));
  for await (const chunk of chunks) {
    left = left.filter(({ decoder }) => canDecode(decoder, chunk));
  }
  left = left.filter(({ decoder }) => canDecode(decoder, undefined));
  return left[0]?.encoding ?? null;
}

function canDecode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The text of the file, chunk by chunk, without its BOM. */
export function textOf(path: string, encoding: Encoding): AsyncIterable<string> {
  return createReadStream(path).pipe(iconv.decodeStream(encoding, { stripBOM: true })) as AsyncIterable<string>;
}
