/** What a measured question is: the same question to our server, to the driver and to the peer, with one answer. */
import type { Row } from "../harness/bare.js";
import type { Data, Variables } from "../harness/graphql-client.js";
import type { Landmarks } from "./landmarks.js";

/** Plain enough to be compared as JSON. */
export type Answer = unknown;

export interface Asking {
  readonly document: string;
  readonly answerOf: (data: Data) => Answer;
  /** What is sent for a subject, where it is not the subject itself. */
  readonly variablesOf?: (subject: Variables) => Variables;
}

export interface BareAsking {
  readonly text: string;
  /** Empty where the subject's own variables are the parameters; `today` is always there. */
  readonly answerOf: (rows: readonly Row[]) => Answer;
}

export interface Question {
  readonly name: string;
  /** The target of DESIGN §11, in words. */
  readonly target: string;
  /** The slowest p50 that meets the target, where the bare statement takes this long. */
  readonly targetMs?: (bareMs: number) => number;
  /** Fields of Query that the schema may not have yet. */
  readonly needs?: readonly string[];
  /** Asked in turn; none means that the size has no such subject. */
  readonly subjects: (landmarks: Landmarks) => readonly Variables[];
  readonly ours: Asking;
  /** Absent where no one statement says it. */
  readonly bare?: BareAsking;
  readonly typed?: Asking;
  readonly flat?: Asking;
}

/** The value at a path of names and places. */
export function at(data: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string | number, unknown> | null)?.[name], data);
}

/** The list at a path, each item seen through `see`. */
export function listAt<T>(data: unknown, path: readonly (string | number)[], see: (item: unknown) => T): T[] {
  return ((at(data, ...path) ?? []) as readonly unknown[]).map(see);
}

export const idOf = (item: unknown): unknown => at(item, "id");
