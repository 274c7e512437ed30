/** Keeps the answers of dear counts until the graph changes: asked again, they cost a look at its state. */
import type { Graph } from "../graph/graph.js";
import { stateOf } from "./graph-state.js";
import type { Reading } from "./reading.js";
import { SingleFlight } from "./single-flight.js";

/** Answers kept for one graph; then all are forgotten. */
const MAX_ANSWERS = 500;

interface Memory {
  state: string;
  readonly answers: Map<string, unknown>;
  readonly flights: SingleFlight<unknown>;
}

const memories = new WeakMap<Graph, Memory>();

/**
 * What `make` says of this state of the graph; the key holds all that it depends on beside it, the day too.
 * Never an old answer: where the state cannot be known, it is made anew. For answers of at most some ten thousand values,
 * each made by one of those who ask for it at the same time.
 */
export async function remembered<T>(reading: Reading, key: readonly unknown[], make: () => Promise<T>): Promise<T> {
  const { graph, deadline } = reading;
  const state = await stateOf(reading);
  if (state === null) return await make();
  const memory = memories.get(graph) ?? { state, answers: new Map(), flights: new SingleFlight() };
  memories.set(graph, memory);
  if (memory.state !== state || memory.answers.size >= MAX_ANSWERS) memory.answers.clear();
  if (memory.state !== state) memory.flights.forget();
  memory.state = state;
  const name = JSON.stringify(key);
  if (memory.answers.has(name)) return memory.answers.get(name) as T;
  const answer = (await memory.flights.take(name, deadline, make)) as T;
  // Others may have seen a later state meanwhile.
  if (memory.state === state) memory.answers.set(name, answer);
  return answer;
}
