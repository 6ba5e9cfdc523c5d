import type { SourceText } from '../files/decode-source.ts';
import { type RecordVisitor, type ScanFailure, scanQuoted } from './quoted-records.ts';

export type { ScanFailure };

const [NEWLINE, SPACE, QUOTE, COMMA] = [10, 32, 34, 44];
/** The first byte that is no character of ASCII. */
const BEYOND_ASCII = 128;
/** Bytes from here on begin a character of UTF-8 that takes two units of UTF-16; those of 0b10xxxxxx begin none. */
const TWO_UNITS = 240;
/** How many fields there is room for in the beginning. */
const ROOM = 64;

/** How many units of UTF-16, which columns count, some bytes of UTF-8 make. */
function unitsIn(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte < BEYOND_ASCII || byte >= 192) units += byte >= TWO_UNITS ? 2 : 1;
  }
  return units;
}

/**
 * The fields of one record as places in bytes: a text is made of a field only where one is asked for. The object is
 * reused from record to record.
 */
export class Fields {
  #bytes: Buffer = Buffer.alloc(0);
  #starts = new Uint32Array(ROOM);
  #ends = new Uint32Array(ROOM);
  #encoding: 'latin1' | 'utf8' = 'utf8';
  /** Where the record's line begins; undefined where the bytes are not those of the file. */
  #lineStart: number | undefined;
  /** The line on which the record begins. */
  line = 0;
  count = 0;

  /** What the places are in. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  startOf(field: number): number {
    return this.#starts[field] as number;
  }

  endOf(field: number): number {
    return this.#ends[field] as number;
  }

  /** Whether a record has a field, and something stands in it. */
  isFilled(field: number): boolean {
    return field >= 0 && field < this.count && (this.#ends[field] as number) > (this.#starts[field] as number);
  }

  /** What stands in a field; '' where the record has no such field. */
  text(field: number): string {
    if (!this.isFilled(field)) return '';
    return this.#bytes.toString(this.#encoding, this.#starts[field], this.#ends[field]);
  }

  texts(): string[] {
    if (this.#lineStart !== undefined) {
      return this.#bytes.toString(this.#encoding, this.#lineStart, this.#ends[this.count - 1]).split(',');
    }
    return Array.from({ length: this.count }, (_, field) => this.text(field));
  }

  /** Whether nothing stands in any field but space. */
  get areBlank(): boolean {
    for (let field = 0; field < this.count; field += 1) {
      const end = this.#ends[field] as number;
      for (let at = this.#starts[field] as number; at < end; at += 1) {
        const byte = this.#bytes[at] as number;
        if (byte > SPACE && byte < BEYOND_ASCII) return false;
      }
    }
    return this.texts().every((text) => text.trim() === '');
  }

  /**
   * The column in which a field begins, from 1; of a field that the record has not, that of its last. undefined where
   * quotes stand in the file.
   */
  columnOf(field: number): number | undefined {
    if (this.#lineStart === undefined) return undefined;
    const start = this.#starts[Math.min(field, this.count - 1)] as number;
    return 1 + (this.#encoding === 'latin1' ? start - this.#lineStart : unitsIn(this.#bytes, this.#lineStart, start));
  }

  #add(start: number, end: number): void {
    if (this.count === this.#starts.length) {
      const [starts, ends] = [this.#starts, this.#ends];
      this.#starts = new Uint32Array(2 * starts.length);
      this.#ends = new Uint32Array(2 * ends.length);
      this.#starts.set(starts);
      this.#ends.set(ends);
    }
    this.#starts[this.count] = start;
    this.#ends[this.count] = end;
    this.count += 1;
  }

  /** Takes the fields of a line that begins at a place, and gives where the line ends. */
  #takeLine(from: number): number {
    const bytes = this.#bytes;
    const { length } = bytes;
    this.count = 0;
    this.#lineStart = from;
    let start = from;
    let at = from;
    for (; at < length && bytes[at] !== NEWLINE; at += 1) {
      if (bytes[at] !== COMMA) continue;
      this.#add(start, at);
      start = at + 1;
    }
    this.#add(start, at);
    return at;
  }

  #scanPlain(visit: () => void): void {
    const { length } = this.#bytes;
    let end = -1;
    for (let start = 0; start < length; start = end + 1) {
      this.line += 1;
      end = this.#takeLine(start);
      if (end > start) visit();
    }
  }

  /** Takes over the cells of a record as they were read. */
  #take(cells: readonly string[], line: number): void {
    this.#bytes = Buffer.from(cells.join(''));
    this.#lineStart = undefined;
    this.line = line;
    this.count = 0;
    let start = 0;
    for (const cell of cells) {
      const end = start + Buffer.byteLength(cell);
      this.#add(start, end);
      start = end;
    }
  }

  /**
   * Passes over the records of a text: takes the fields of each that is not an empty line, then visits it. A text without
   * quotes is read in its bytes, which csv-parse would do no differently; csv-parse reads all others.
   */
  scan({ text, bytes }: Pick<SourceText, 'text' | 'bytes'>, visit: () => void): ScanFailure | undefined {
    this.line = 0;
    if (bytes.includes(QUOTE)) {
      this.#encoding = 'utf8';
      return scanQuoted(text, (cells, line) => {
        this.#take(cells, line);
        visit();
      });
    }
    this.#bytes = bytes;
    this.#encoding = text.length === bytes.length ? 'latin1' : 'utf8';
    this.#scanPlain(visit);
    return undefined;
  }
}

/** Visits every record of a text that is not an empty line, in order and without keeping them; lines end with \n. */
export function scanRecords(text: string, visit: RecordVisitor): ScanFailure | undefined {
  const fields = new Fields();
  return fields.scan({ text, bytes: Buffer.from(text) }, () => visit(fields.texts(), fields.line));
}
