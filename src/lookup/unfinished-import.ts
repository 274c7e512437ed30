/** Whether an import in batches is unfinished: answers say so while its mark is in the graph, whoever imports. */
import { type Clock, monotonicClock } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import { exchangeImportingSince } from "../graph/queries.gen.js";
import { type Completeness, completeness } from "./completeness.js";
import { ask, type Reading } from "./reading.js";

/** So long a process trusts its last look at the mark; an import waits as long between its mark and its first batch. */
export const MARK_REMEMBERED_MS = 1_000;

interface Look {
  readonly isMarked: boolean;
  readonly until: number;
}

const lastLooks = new WeakMap<Graph, Look>();
const looks = new WeakMap<Reading, Promise<boolean>>();

/** Begins the look beside the statements of an answer, so that it need not wait for it in the end. */
export function beginLook(reading: Reading): void {
  isImporting(reading).catch(() => undefined); // Told where it is waited for.
}

/** Looked up once for an answer, and not while the last look of the process is remembered. */
export function isImporting(reading: Reading, clock: Clock = monotonicClock): Promise<boolean> {
  const look = looks.get(reading) ?? lookAt(reading, clock);
  looks.set(reading, look);
  return look;
}

/** What an answer says of itself when it leaves; every face of the server passes it through here. */
export async function stated(reading: Reading, found: Completeness): Promise<Completeness> {
  if (!(await isImporting(reading))) return found;
  return completeness(found.returned, [...found.limitedBy, "IMPORT"]);
}

async function lookAt(reading: Reading, clock: Clock): Promise<boolean> {
  const { graph } = reading;
  const last = lastLooks.get(graph);
  if (last && last.until > clock()) return last.isMarked;
  // Of the time before the look: a mark that comes meanwhile may not be in it.
  const until = clock() + MARK_REMEMBERED_MS;
  const isMarked = (await ask(reading, exchangeImportingSince, {})).length > 0;
  lastLooks.set(graph, { isMarked, until });
  return isMarked;
}
