/** One look for all who ask before it begins: under load most of the looks at a graph's state would tell the same. */
import { type Clock, monotonicClock } from "../deadline.js";

/** One that takes longer may never end: who asks from then on begins another. */
const STUCK_MS = 100;

export class SharedLook<T> {
  #running: { readonly look: Promise<T>; readonly begunMs: number } | null = null;
  #next: Promise<T> | null = null;

  constructor(
    private readonly make: () => Promise<T>,
    private readonly clock: Clock = monotonicClock,
  ) {}

  /** What a look says that begins now or later: one under way may have seen what has changed since. */
  take(): Promise<T> {
    const running = this.#running;
    if (!running || this.clock() - running.begunMs > STUCK_MS) return this.#begin();
    const begin = () => this.#begin();
    this.#next ??= running.look.then(begin, begin);
    return this.#next;
  }

  #begin(): Promise<T> {
    const look = this.make();
    this.#running = { look, begunMs: this.clock() };
    this.#next = null;
    const end = () => {
      if (this.#running?.look === look) this.#running = null;
    };
    look.then(end, end);
    return look;
  }
}
