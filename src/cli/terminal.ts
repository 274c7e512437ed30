/** Where commands write: answers to standard output, everything else to standard error. */
import { SingleBar } from "cli-progress";

export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Whether somebody watches: then long work shows a bar. */
  readonly isWatched: boolean;
}

export const processTerminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  isWatched: process.stderr.isTTY === true,
};

/** One bar a stage; nothing at all where nobody watches. */
export class Progress {
  #bar: SingleBar | null = null;
  #stage = "";

  constructor(private readonly terminal: Terminal) {}

  show(stage: string, done: number, total: number): void {
    if (!this.terminal.isWatched || total === 0) return;
    if (stage !== this.#stage) {
      this.stop();
      this.#stage = stage;
      this.#bar = new SingleBar({
        format: `${stage.padEnd(13)} {bar} {value}/{total}`,
        barsize: 40,
        stream: process.stderr,
      });
      this.#bar.start(total, done);
    }
    this.#bar?.setTotal(total);
    this.#bar?.update(done);
  }

  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
    this.#stage = "";
  }
}
