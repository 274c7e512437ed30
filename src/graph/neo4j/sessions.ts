/**
 * Lends the sessions of a driver, and opens another driver where a connection has fallen silent.
 *
 * A session given back while its statement runs has its connection reset, which then serves others as soon as the server
 * has answered. One that died without being closed, behind a network that drops everything or on a host that is gone,
 * never answers; the driver keeps it for two minutes, and once all of them are like that, nobody is served although the
 * server may long be back.
 */
import type { Driver, Session, SessionConfig } from "neo4j-driver";

/** A server answers a reset at once; more than a long pause of its collector is silence. */
export const RESET_PATIENCE_MS = 5_000;

export interface Lent {
  readonly session: Session;
  /** Ends what still runs; settles when the connection is free, or is known to be silent. Never rejects. */
  giveBack(): Promise<void>;
}

/** A driver with how many of its sessions are at work. */
interface Generation {
  readonly driver: Driver;
  lent: number;
}

export class Sessions {
  #current: Generation;
  /** Still at work for whoever has a session of them. */
  readonly #retired = new Set<Generation>();

  constructor(private readonly openDriver: () => Driver) {
    this.#current = { driver: openDriver(), lent: 0 };
  }

  lend(config: SessionConfig): Lent {
    const generation = this.#current;
    generation.lent += 1;
    const session = generation.driver.session(config);
    return { session, giveBack: () => this.#giveBack(generation, session) };
  }

  async close(): Promise<void> {
    await Promise.all([this.#current, ...this.#retired].map(({ driver }) => driver.close()));
  }

  async #giveBack(generation: Generation, session: Session): Promise<void> {
    generation.lent -= 1;
    const isFree = await settlesWithin(session.close(), RESET_PATIENCE_MS);
    if (!isFree && generation === this.#current) {
      this.#current = { driver: this.openDriver(), lent: 0 };
      this.#retired.add(generation);
    }
    if (generation.lent === 0 && this.#retired.delete(generation)) generation.driver.close().catch(() => undefined);
  }
}

async function settlesWithin(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
    timer.unref();
  });
  try {
    return await Promise.race([work.then(settled, settled), late]);
  } finally {
    clearTimeout(timer);
  }
}

const settled = () => true;
