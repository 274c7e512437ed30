/** Times an asked question: with one client for latency, with several for throughput. */

export interface Effort {
  readonly warmUp: number;
  readonly runs: number;
  /** A slow question stops here, however few runs it had. */
  readonly latencyMs: number;
  readonly throughputMs: number;
}

export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers a second with CLIENTS clients. */
  readonly rate: number;
  /** Askings in all, warm-up included. */
  readonly asked: number;
  /** Processor time of the server's process for each: what other work on the machine does not change. */
  readonly cpuMs?: number;
}

export const CLIENTS = 16;
const LEAST_RUNS = 5;

/** `run` asks for the turn-th time. Gives how often it was asked. */
export async function warmUp(run: (turn: number) => Promise<unknown>, effort: Effort): Promise<number> {
  let turn = 0;
  const until = performance.now() + effort.latencyMs;
  while (turn < effort.warmUp && (turn < LEAST_RUNS || performance.now() < until)) await run(turn++);
  return turn;
}

/** After warming up once more; turns go on through all parts. */
export async function measure(run: (turn: number) => Promise<unknown>, effort: Effort): Promise<Figures> {
  let turn = await warmUp(run, effort);
  const times: number[] = [];
  const until = performance.now() + effort.latencyMs;
  while (times.length < effort.runs && (times.length < LEAST_RUNS || performance.now() < until)) {
    const begun = performance.now();
    await run(turn++);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const { rate, answered } = await rateOf(run, turn, effort.throughputMs);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), rate, asked: turn + answered };
}

async function rateOf(run: (turn: number) => Promise<unknown>, from: number, forMs: number) {
  let turn = from;
  let answered = 0;
  const begun = performance.now();
  const client = async () => {
    do {
      await run(turn++);
      answered++;
    } while (performance.now() - begun < forMs);
  };
  // One that fails is no reason to leave the others asking beside the next question.
  const ended = await Promise.allSettled(Array.from({ length: CLIENTS }, client));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return { rate: (answered / (performance.now() - begun)) * 1_000, answered };
}
