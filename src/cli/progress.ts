import type { Sink } from './context.ts';

/** Nothing is drawn before a run has taken this long. */
const PATIENCE_MS = 1000;
const WIDTH = 24;

/** A progress bar on a terminal, for runs that take longer than a second; elsewhere it draws nothing. */
export class Progress {
  readonly #sink: Sink;
  readonly #total: number;
  readonly #now: () => number;
  readonly #start: number;
  #drawn = false;

  constructor(sink: Sink, total: number, now: () => number = () => performance.now()) {
    this.#sink = sink;
    this.#total = total;
    this.#now = now;
    this.#start = now();
  }

  /** Shows how much is done and what is in hand. */
  show(done: number, label: string): void {
    if (this.#sink.isTTY !== true || this.#now() - this.#start < PATIENCE_MS) return;
    const filled = Math.round((WIDTH * done) / this.#total);
    const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
    this.#sink.write(`\r\u001b[K[${bar}] ${done}/${this.#total} ${label}`);
    this.#drawn = true;
  }

  /** Clears the line, if one was drawn. */
  end(): void {
    if (this.#drawn) this.#sink.write('\r\u001b[K');
  }
}
