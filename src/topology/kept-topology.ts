/** Keeps the topology of a graph while the graph stays as it is, and reads it again some time after it has changed. */
import { type Clock, Deadline, monotonicClock } from "../graph/deadline.js";
import type { Graph } from "../graph/graph.js";
import { loadTopology } from "./load-topology.js";
import type { Topology } from "./topology.js";

/** After a load of a minute the next one may begin five minutes later, however often the graph changes. */
const PAUSE_SHARE = 5;
/** After one that failed the next waits at least so long. */
const FAULT_PAUSE_MS = 10_000;
/** Between two looks whether the graph is still the same while it is read. */
const LOOK_EVERY_MS = 500;
const LOOK_TIMEOUT_MS = 5_000;

export interface KeptTopologyOptions {
  /** Above, searches go on without: it takes 18 bytes for each link and some 70 for each entity. */
  readonly maxLinks: number;
  /** Told of every load that ended: with the topology, with nothing, or with what went wrong. */
  readonly onLoad?: (topology: Topology | null, ms: number, fault: unknown) => void;
  readonly clock?: Clock;
}

export class KeptTopology {
  #kept: { readonly state: string; readonly topology: Topology } | null = null;
  /** Whether the graph was in the state of what is kept when it was last looked at. */
  #isCurrent = false;
  /** The state in which the graph was found to be too large, or not to fit. */
  #unfitState: string | null = null;
  #loading: Promise<void> | null = null;
  #nextLoadMs = Number.NEGATIVE_INFINITY;
  #isStopped = false;
  readonly #clock: Clock;

  constructor(
    private readonly graph: Graph,
    private readonly options: KeptTopologyOptions,
  ) {
    this.#clock = options.clock ?? monotonicClock;
  }

  /** That of the graph as it is now; null where it is not known yet, which asks for it to be read. */
  now(deadline: Deadline): Promise<Topology | null> {
    return this.in(() => this.graph.state(deadline));
  }

  /** The same of the state that the graph was found in. */
  async in(found: () => Promise<string | null>): Promise<Topology | null> {
    if (this.options.maxLinks === 0) return null;
    const state = await found();
    if (state === null || state === this.#unfitState) return null;
    this.#isCurrent = state === this.#kept?.state;
    if (this.#kept && this.#isCurrent) return this.#kept.topology;
    this.start();
    return null;
  }

  /** The one last read, unless the graph was seen in another state since; it may have changed without being looked at. */
  get last(): Topology | null {
    return this.#isCurrent ? (this.#kept?.topology ?? null) : null;
  }

  /** Begins to read the graph unless that is under way, or was a short while ago. */
  start(): void {
    if (this.options.maxLinks === 0 || this.#isStopped || this.#loading || this.#clock() < this.#nextLoadMs) return;
    this.#kept = null;
    this.#loading = this.#load().finally(() => {
      this.#loading = null;
    });
  }

  /** Settles when nothing is being read. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  /** Ends what is under way, and keeps nothing from now on. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#kept = null;
    await this.#loading;
  }

  async #load(): Promise<void> {
    const beganMs = this.#clock();
    let fault: unknown;
    const topology = await this.#read().catch((error: unknown) => {
      fault = error;
      return null;
    });
    const ms = this.#clock() - beganMs;
    this.#nextLoadMs = this.#clock() + Math.max(ms * PAUSE_SHARE, fault ? FAULT_PAUSE_MS : 0);
    if (!this.#isStopped) this.options.onLoad?.(topology, ms, fault);
  }

  async #read(): Promise<Topology | null> {
    const state = await this.#state();
    if (state === null) return null;
    let lookedMs = this.#clock();
    const goesOn = async () => {
      if (this.#isStopped) return false;
      if (this.#clock() - lookedMs < LOOK_EVERY_MS) return true;
      lookedMs = this.#clock();
      return (await this.#state()) === state;
    };
    const topology = await loadTopology(this.graph, { maxLinks: this.options.maxLinks, goesOn });
    const isSame = (await this.#state()) === state;
    if (this.#isStopped || !isSame) return null;
    if (topology) {
      this.#kept = { state, topology };
      this.#isCurrent = true;
    } else this.#unfitState = state;
    return topology;
  }

  #state(): Promise<string | null> {
    return this.graph.state(new Deadline(LOOK_TIMEOUT_MS));
  }
}
