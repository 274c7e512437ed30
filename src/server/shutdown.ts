/** Ends the process in order: no new requests, answers for those at work, then the graph. */

import { DRAIN_TIMEOUT_MS } from "./limits.js";
import type { Logger } from "./logger.js";

/** What can be told to end, as far as it exists yet: a signal may come during the start. */
export interface Ending {
  /** Stops accepting and settles when the requests at work are answered. */
  readonly drain: () => Promise<void>;
  /** Cuts what is still open after the drain took too long. */
  readonly cut: () => void;
  readonly closeGraph: () => Promise<void>;
  readonly exit: (code: number) => void;
  readonly logger: Logger;
}

/** The part of `process` that signals come from. */
export interface SignalSource {
  on(signal: "SIGTERM" | "SIGINT", listener: (signal: string) => void): unknown;
}

export const EXIT_IMPATIENT = 1;
/** Flushing the graph file; with the drain well within 25 s. */
const CLOSE_TIMEOUT_MS = 4_000;

/** The first signal ends in order, the second at once. */
export function endOnSignals(source: SignalSource, ending: Ending): void {
  let isEnding = false;
  const end = (signal: string) => {
    if (isEnding) return ending.exit(EXIT_IMPATIENT);
    isEnding = true;
    ending.logger.info({ signal }, "ending");
    void endInOrder(ending);
  };
  source.on("SIGTERM", end);
  source.on("SIGINT", end);
}

async function endInOrder(ending: Ending): Promise<void> {
  try {
    const isDrained = await within(ending.drain(), DRAIN_TIMEOUT_MS);
    if (!isDrained) ending.cut();
    const isClosed = await within(ending.closeGraph(), CLOSE_TIMEOUT_MS);
    ending.logger.info({ isDrained, isClosed }, "ended");
    ending.exit(0);
  } catch (error) {
    ending.logger.error({ cause: String(error) }, "ended badly");
    ending.exit(1);
  }
}

async function within(work: Promise<void>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
