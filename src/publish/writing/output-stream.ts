import { createHash } from 'node:crypto';
import type { OutputFacts, OutputFile } from '../../audit/manifest.ts';
import type { FigureSink } from '../../tables/figure-bytes.ts';

/** Takes the bytes of one output in order; they are its own only until the call returns. */
export interface OutputSink {
  write(bytes: Uint8Array): void;
  close(): void;
}

/** Where outputs go: each is opened by its name, written, and closed. */
export interface OutputPlace {
  open(name: string): OutputSink;
}

/** How much of an output is held before it is written. */
export const CHUNK = 2 ** 18;
/** A UTF-16 unit takes at most so many bytes of UTF-8. */
const UNIT_BYTES = 3;
/** Texts longer than these are cut before they are written. */
const LONGEST_PIECE = 2 ** 14;
/** Shorter texts are copied faster one by one than by a call. */
const SHORT = 48;

const ZERO = 48;

/** Where a text can be cut so that no pair of surrogates comes apart. */
function cutAt(text: string): number {
  const last = text.charCodeAt(LONGEST_PIECE - 1);
  return last >= 0xd800 && last < 0xdc00 ? LONGEST_PIECE - 1 : LONGEST_PIECE;
}

/**
 * An output that is made of pieces, in UTF-8. It never stands whole in memory: pieces are gathered in one chunk, which goes
 * to the sink whenever it is full, its digest being taken on the way.
 */
export class OutputStream implements FigureSink {
  readonly #name: string;
  readonly #sink: OutputSink;
  readonly #chunk = Buffer.allocUnsafeSlow(CHUNK);
  readonly #hash = createHash('sha256');
  #used = 0;
  #written = 0;

  constructor(name: string, place: OutputPlace) {
    this.#name = name;
    this.#sink = place.open(name);
  }

  #flush(): void {
    const bytes = this.#chunk.subarray(0, this.#used);
    this.#hash.update(bytes);
    this.#sink.write(bytes);
    this.#written += this.#used;
    this.#used = 0;
  }

  /** Adds any text. */
  text(text: string): void {
    if (text.length > LONGEST_PIECE) {
      const at = cutAt(text);
      this.text(text.slice(0, at));
      this.text(text.slice(at));
      return;
    }
    if (this.#used + text.length * UNIT_BYTES > CHUNK) this.#flush();
    this.#used += this.#chunk.write(text, this.#used);
  }

  /** Adds a short text that is most likely ASCII, such as a figure. */
  figure(text: string): void {
    const { length } = text;
    if (length > SHORT) {
      this.text(text);
      return;
    }
    if (this.#used + length > CHUNK) this.#flush();
    const chunk = this.#chunk;
    const from = this.#used;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > 127) {
        this.text(text);
        return;
      }
      chunk[from + at] = unit;
    }
    this.#used = from + length;
  }

  /** Adds a whole number. */
  whole(number: number): void {
    if (number >= 0 && number < 10 && Number.isInteger(number)) this.byte(ZERO + number);
    else this.figure(`${number}`);
  }

  /** Adds one byte. */
  byte(byte: number): void {
    if (this.#used === CHUNK) this.#flush();
    this.#chunk[this.#used] = byte;
    this.#used += 1;
  }

  /** Adds bytes that are UTF-8 already. */
  bytes(bytes: Uint8Array): void {
    this.part(bytes, 0, bytes.length);
  }

  /** Adds some of them. */
  part(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (this.#used + length > CHUNK) this.#flush();
    if (length > CHUNK) {
      for (let at = start; at < end; at += CHUNK) this.part(bytes, at, Math.min(at + CHUNK, end));
      return;
    }
    const chunk = this.#chunk;
    const used = this.#used;
    if (length > SHORT) chunk.set(bytes.subarray(start, end), used);
    else for (let at = 0; at < length; at += 1) chunk[used + at] = bytes[start + at] as number;
    this.#used = used + length;
  }

  /** Ends the output: what the manifest tells of it. */
  end(): OutputFacts {
    this.#flush();
    this.#sink.close();
    return { path: this.#name, sha256: this.#hash.digest('hex'), bytes: this.#written };
  }
}

/** A place that keeps outputs in memory: those that are asked for, of the others nothing. */
export class MemoryPlace implements OutputPlace {
  readonly #isKept: (name: string) => boolean;
  readonly #chunks = new Map<string, Buffer[]>();

  constructor(isKept: (name: string) => boolean = () => true) {
    this.#isKept = isKept;
  }

  open(name: string): OutputSink {
    const chunks: Buffer[] = [];
    if (this.#isKept(name)) this.#chunks.set(name, chunks);
    const write = (bytes: Uint8Array) => void chunks.push(Buffer.from(bytes));
    return { write: this.#isKept(name) ? write : () => undefined, close: () => undefined };
  }

  get files(): OutputFile[] {
    return [...this.#chunks].map(([name, chunks]) => ({ name, bytes: Buffer.concat(chunks) }));
  }
}

/** Writes a finished output. */
export function writeOutput({ name, bytes }: OutputFile, place: OutputPlace): void {
  const sink = place.open(name);
  sink.write(bytes);
  sink.close();
}
