import { visible } from '../model/visible.ts';
import type { Ink } from './ink.ts';

/** Where text goes. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Goes back to the start of the line and clears it. */
const CLEAR = '\r\u001b[K';

/**
 * The one door to stdout and to stderr. Text from files, file names and arguments passes through here with all that is
 * printed, so it is here that no character passes that could steer a terminal: it is shown escaped.
 */
export class Terminal {
  readonly #sink: Sink;
  readonly #ink: Ink;

  constructor(sink: Sink, ink: Ink) {
    this.#sink = sink;
    this.#ink = ink;
  }

  get isTTY(): boolean {
    return this.#sink.isTTY === true;
  }

  /** The width; undefined where there is no terminal. */
  get columns(): number | undefined {
    return this.isTTY ? this.#sink.columns : undefined;
  }

  /** Prints text for people whose line ends and tabs are ours. */
  write(text: string): void {
    this.#sink.write(this.#ink.text(text));
  }

  /** Prints lines for people; a line end within one came from outside. */
  lines(lines: readonly string[]): void {
    this.#sink.write(`${lines.map((line) => this.#ink.line(line)).join('\n')}\n`);
  }

  /** Writes data for machines, byte for byte; on a terminal, where a person reads it, as text is printed. */
  data(text: string): void {
    this.#sink.write(this.isTTY ? visible(text, (character) => character === '\n') : text);
  }

  /** Writes a text over the line that the cursor stands in. */
  redraw(text: string): void {
    this.#sink.write(CLEAR + this.#ink.line(text));
  }
}
