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

/** The offset of the separator or the line's end behind a field. */
function endOfField(text: string, start: number, separator: number): number {
  let at = text.charCodeAt(start) === 34 ? endOfQuoted(text, start) : start;
  while (at < text.length && text.charCodeAt(at) !== separator && text.charCodeAt(at) !== 10) at += 1;
  return at;
}

/**
 * Finds the line and column of a cell from its record's first line and its field number. It remembers where it was,
 * so that asking in file order reads the text once.
 */
export class CellLocator {
  readonly #text: string;
  readonly #separator: number;
  #line = 1;
  #offset = 0;
  /** The field of the record at that line which was asked for last, and where it begins. */
  #field = 0;
  #fieldOffset = 0;

  /** `separator` is one character. */
  constructor(text: string, separator: string = ',') {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
  }

  /** Goes to the beginning of a line. */
  #goTo(line: number): void {
    if (line === this.#line) return;
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
    this.#field = 0;
    this.#fieldOffset = this.#offset;
  }

  /** Where a field of the record begins; where it has fewer, its last. */
  #offsetOf(field: number): number {
    if (field < this.#field) {
      this.#field = 0;
      this.#fieldOffset = this.#offset;
    }
    while (this.#field < field) {
      const end = endOfField(this.#text, this.#fieldOffset, this.#separator);
      if (this.#text.charCodeAt(end) !== this.#separator) break;
      this.#fieldOffset = end + 1;
      this.#field += 1;
    }
    return this.#fieldOffset;
  }

  locate(recordLine: number, field: number): CellPosition {
    this.#goTo(recordLine);
    const at = this.#offsetOf(field);
    const column = at === 0 ? 1 : at - this.#text.lastIndexOf('\n', at - 1);
    // Breaks inside quoted cells before it.
    const breaks = column === at - this.#offset + 1 ? 0 : this.#text.slice(this.#offset, at).split('\n').length - 1;
    return { line: recordLine + breaks, column };
  }
}
