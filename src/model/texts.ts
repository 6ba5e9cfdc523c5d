/** Texts by position, as they were written. */
export interface Texts {
  readonly length: number;
  /** The text at a position; '' where there is none. */
  at(position: number): string;
  /** Whether there is a text at a position; none is made for that. */
  has(position: number): boolean;
}

/** How many bytes there is room for in the beginning. */
const ROOM = 1024;

/** Short texts by position, side by side as UTF-8: those of a million cells take a few bytes each. */
export class PackedTexts implements Texts {
  #bytes = Buffer.alloc(ROOM);
  #used = 0;
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;

  constructor(length: number) {
    this.#starts = new Uint32Array(length);
    this.#lengths = new Uint32Array(length);
  }

  get length(): number {
    return this.#starts.length;
  }

  has(position: number): boolean {
    return (this.#lengths[position] ?? 0) > 0;
  }

  at(position: number): string {
    if (!this.has(position)) return '';
    const start = this.#starts[position] as number;
    return this.#bytes.toString('utf8', start, start + (this.#lengths[position] as number));
  }

  /** Keeps the text that stands in bytes[start..end). */
  set(position: number, bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (this.#used + length > this.#bytes.length) {
      const grown = Buffer.alloc(Math.max(2 * this.#bytes.length, this.#used + length));
      grown.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = grown;
    }
    for (let at = 0; at < length; at += 1) this.#bytes[this.#used + at] = bytes[start + at] as number;
    this.#starts[position] = this.#used;
    this.#lengths[position] = length;
    this.#used += length;
  }

  /** Keeps a text. */
  setText(position: number, text: string): void {
    const bytes = Buffer.from(text);
    this.set(position, bytes, 0, bytes.length);
  }

  /** Keeps what stands at a position of other texts. */
  take(position: number, other: PackedTexts, from: number): void {
    const start = other.#starts[from] as number;
    this.set(position, other.#bytes, start, start + (other.#lengths[from] as number));
  }
}

/** Texts with others in some of their places. */
export function withTexts(texts: Texts, others: ReadonlyMap<number, string>): Texts {
  const at = (position: number): string => others.get(position) ?? texts.at(position);
  return { length: texts.length, at, has: (position) => at(position) !== '' };
}
