/** Runs one call of a tool within its deadline; whatever goes wrong is told by the catalogue, as a result and not a crash. */
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";

import { CATALOGUE, CatalogueError, fail } from "../errors.js";
import { Deadline } from "../graph/deadline.js";
import { beginReading, type ReadingParts } from "../lookup/reading.js";
import { beginLook, stated } from "../lookup/unfinished-import.js";
import { Teller } from "./teller.js";
import type { Tool } from "./tool.js";

export interface CallParts extends ReadingParts {
  /** Bounds how many calls are worked on at once; throws OVERLOADED. */
  readonly slots: { run<T>(work: () => Promise<T>): Promise<T> };
  /** Told of every call that failed, with what lies behind it. */
  readonly onFault: (fault: CatalogueError, tool: string) => void;
}

/** Beyond the deadline: what remains for an answer that says itself what it left out. */
export const GRACE_MS = 250;

export async function callTool(
  parts: CallParts,
  tool: Tool,
  given: unknown,
  signal: AbortSignal,
): Promise<CallToolResult> {
  try {
    const last = new Deadline(parts.deadlineMs + GRACE_MS, undefined, signal);
    return succeeded(await parts.slots.run(() => last.race(answer(parts, tool, given, signal))));
  } catch (error) {
    const fault = error instanceof CatalogueError ? error : fail("INTERNAL", {}, error);
    parts.onFault(fault, tool.name);
    return failed(fault);
  }
}

async function answer(parts: CallParts, tool: Tool, given: unknown, signal: AbortSignal) {
  const reading = beginReading(parts, signal);
  beginLook(reading);
  const teller = new Teller(reading);
  const { answer: found, completeness, nextCursor } = await tool.call(reading, given, teller);
  const sources = await teller.sources();
  return {
    ...found,
    sources,
    completeness: await stated(reading, completeness),
    ...(nextCursor === undefined ? {} : { nextCursor }),
  };
}

function succeeded(answered: Record<string, unknown>): CallToolResult {
  return { content: [{ type: "text", text: JSON.stringify(answered) }], structuredContent: answered };
}

/** Code, sentence and advice; of what lies behind, nothing. As text: structured content must have an answer's shape. */
function failed({ code, message, details }: CatalogueError): CallToolResult {
  const error = { code, message, advice: CATALOGUE[code].advice, details };
  return { isError: true, content: [{ type: "text", text: JSON.stringify({ error }) }] };
}
