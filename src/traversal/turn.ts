/** The time a search may use: it stops early enough to hand back what it has found. */
import { CatalogueError } from "../errors.js";
import type { Reading } from "../lookup/reading.js";

/** The rest is for loading the links and entities of the answer. */
const SEARCH_SHARE = 0.8;

/** A reading for the steps of a search, with an earlier deadline. */
export function searchTurn(reading: Reading): Reading {
  return { ...reading, deadline: reading.deadline.sooner(SEARCH_SHARE) };
}

/** The step's outcome, or null where its time was up while the caller still waits. */
export async function inTime<T>(turn: Reading, step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    const isLate = error instanceof CatalogueError && error.code === "QUERY_TIMEOUT";
    if (isLate && turn.deadline.signal?.aborted !== true) return null;
    throw error;
  }
}
