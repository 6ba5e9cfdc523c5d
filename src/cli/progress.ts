import type { Terminal } from './terminal.ts';

/** Nothing is drawn before a run has taken this long. */
const PATIENCE_MS = 1000;
const WIDTH = 24;

/** A progress bar on a terminal, for runs that take longer than a second; elsewhere it draws nothing. */
export class Progress {
  readonly #terminal: Pick<Terminal, 'isTTY' | 'redraw'>;
  readonly #total: number;
  readonly #now: () => number;
  readonly #start: number;
  #drawn = false;

  constructor(
    terminal: Pick<Terminal, 'isTTY' | 'redraw'>,
    total: number,
    now: () => number = () => performance.now(),
  ) {
    this.#terminal = terminal;
    this.#total = total;
    this.#now = now;
    this.#start = now();
  }

  /** Shows how much is done and what is in hand. */
  show(done: number, label: string): void {
    if (!this.#terminal.isTTY || this.#now() - this.#start < PATIENCE_MS) return;
    const filled = Math.round((WIDTH * done) / this.#total);
    const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
    this.#terminal.redraw(`[${bar}] ${done}/${this.#total} ${label}`);
    this.#drawn = true;
  }

  /** Clears the line, if one was drawn. */
  end(): void {
    if (this.#drawn) this.#terminal.redraw('');
  }
}
