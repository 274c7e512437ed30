/** `gongjian resolve FILE`: which organizations a list of names means, as CSV on standard output. */
import { stringify } from "csv-stringify/sync";

import type { Config } from "../config.js";
import { CatalogueError } from "../errors.js";
import { type Fault, faultLine } from "../exchange/fault.js";
import { escapeFormula } from "../exchange/formula.js";
import { readNameList } from "../exchange/name-list.js";
import { Deadline } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import { MAX_NAMES, type Resolution, resolve } from "../lookup/resolve.js";
import { todayInShanghai } from "../model/dates.js";
import { createLogger } from "../server/logger.js";
import { prepareGraph } from "../server/prepare-graph.js";
import { Progress, type Terminal } from "./terminal.js";

export interface ResolveCommand {
  /** `-` reads `input`. */
  readonly file: string;
  readonly input: AsyncIterable<Uint8Array> | undefined;
  readonly byteOrderMark: boolean;
  readonly config: Config;
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

/** id, name, score and reasons are those of the one candidate that stands out; all are in candidates, best first. */
const HEADER = ["input", "id", "name", "score", "reasons", "candidates"];

/**
 * Prints a line for each name, in order; an empty graph is given its seeds before. IMPORT_FAULTS, with each fault
 * printed, where the list cannot be read.
 */
export async function resolveCommand(graph: Graph, command: ResolveCommand, terminal: Terminal): Promise<void> {
  const { config, clock, signal } = command;
  const names = await namesOf(command, terminal);
  const logger = createLogger(config.logLevel, (line) => terminal.err(line.trimEnd()));
  await prepareGraph({ graph, seed: config.seed, clock, logger });
  const progress = new Progress(terminal);
  terminal.out(`${command.byteOrderMark ? "\uFEFF" : ""}${line(HEADER)}`);
  let matched = 0;
  try {
    for (let at = 0; at < names.length; at += MAX_NAMES) {
      const deadline = new Deadline(config.deadlineMs, undefined, signal);
      const reading = { graph, deadline, today: todayInShanghai(clock()) };
      const resolutions = await resolve(reading, names.slice(at, at + MAX_NAMES));
      for (const resolution of resolutions) terminal.out(line(cellsOf(resolution)));
      matched += resolutions.filter(({ match }) => match !== null).length;
      progress.show("resolve", at + resolutions.length, names.length);
    }
  } finally {
    progress.stop();
  }
  terminal.err(`${matched} of ${names.length} names stand for one organization each.`);
}

async function namesOf({ file, input }: ResolveCommand, terminal: Terminal): Promise<string[]> {
  try {
    return await (file === "-" ? readNameList("standard input", input) : readNameList(file));
  } catch (error) {
    if (error instanceof CatalogueError && error.code === "IMPORT_FAULTS") {
      for (const fault of error.details.faults as readonly Fault[]) terminal.err(faultLine(fault));
    }
    throw error;
  }
}

function cellsOf({ input, match, candidates }: Resolution): string[] {
  const hit = candidates.find(({ entity }) => entity.id === match?.id);
  const all = candidates.map(({ entity, score }) => `${entity.id} ${score}`).join("|");
  const own = hit ? [hit.entity.id, escapeFormula(hit.entity.name), String(hit.score), hit.reasons.join("|")] : [];
  const [id = "", name = "", score = "", reasons = ""] = own;
  return [escapeFormula(input), id, name, score, reasons, all];
}

function line(cells: readonly string[]): string {
  return stringify([[...cells]]).trimEnd();
}
