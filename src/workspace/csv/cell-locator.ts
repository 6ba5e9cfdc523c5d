/** Where a cell begins, counted from 1. */
export interface CellPosition {
  readonly line: number;
  readonly column: number;
}

/** The offset just past a quoted field that opens at `start`. */
function endOfQuoted(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return text.length;
    if (text.charCodeAt(quote + 1) !== 34) return quote + 1;
    at = quote + 2;
  }
}

function endOfField(text: string, start: number): number {
  let at = text.charCodeAt(start) === 34 ? endOfQuoted(text, start) : start;
  while (at < text.length && text.charCodeAt(at) !== 44 && text.charCodeAt(at) !== 10) at += 1;
  return at;
}

/**
 * Finds the line and column of a cell from its record's first line and its field number. It remembers where it was,
 * so that asking in file order reads the text once.
 */
export class CellLocator {
  readonly #text: string;
  #line = 1;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #offsetOf(line: number): number {
    if (line < this.#line) {
      this.#line = 1;
      this.#offset = 0;
    }
    while (this.#line < line) {
      const newline = this.#text.indexOf('\n', this.#offset);
      if (newline === -1) break;
      this.#offset = newline + 1;
      this.#line += 1;
    }
    return this.#offset;
  }

  locate(recordLine: number, field: number): CellPosition {
    const start = this.#offsetOf(recordLine);
    let at = start;
    for (let passed = 0; passed < field; passed += 1) {
      const end = endOfField(this.#text, at);
      if (this.#text.charCodeAt(end) !== 44) break;
      at = end + 1;
    }
    const before = this.#text.slice(start, at).split('\n');
    return { line: recordLine + before.length - 1, column: (before.at(-1) as string).length + 1 };
  }
}
