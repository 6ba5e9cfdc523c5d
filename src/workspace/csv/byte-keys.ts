import type { Fields } from './fields.ts';

/** Codes are no longer than this as a rule; longer ones are looked up as texts. */
const LONGEST = 64;
const ABSENT = -1;

/** A number of some bytes; FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The positions that codes lead to, found by the bytes of a field: no text is made to look one up. */
export class ByteKeys {
  #keys: Buffer[] = [];
  #positions: number[] = [];
  /** By place, the number of a key; as many places as twice the keys, and a power of two. */
  #places = new Int32Array(16).fill(ABSENT);

  /** The number of the key that was found last. */
  #last = ABSENT;

  /** Positions that are negative are as good as none. */
  constructor(positions: Iterable<readonly [key: string, position: number]> = []) {
    for (const [key, position] of positions) this.add(key, position);
  }

  #placeOf(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#places.length - 1;
    let place = hashOf(bytes, start, end) & mask;
    for (;;) {
      const number = this.#places[place] as number;
      if (number === ABSENT || this.#isKey(number, bytes, start, end)) return place;
      place = (place + 1) & mask;
    }
  }

  #isKey(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const key = this.#keys[number] as Buffer;
    if (key.length !== end - start) return false;
    for (let at = 0; at < key.length; at += 1) if (key[at] !== bytes[start + at]) return false;
    return true;
  }

  /** Makes room for one more key. */
  #grow(): void {
    if (2 * (this.#keys.length + 1) <= this.#places.length) return;
    this.#places = new Int32Array(2 * this.#places.length).fill(ABSENT);
    for (const [number, key] of this.#keys.entries()) this.#places[this.#placeOf(key, 0, key.length)] = number;
  }

  /** Adds a key; one that is there keeps its position. */
  add(text: string, position: number): void {
    const key = Buffer.from(text);
    if (key.length > LONGEST || position < 0) return;
    this.#grow();
    const place = this.#placeOf(key, 0, key.length);
    if (this.#places[place] !== ABSENT) return;
    this.#places[place] = this.#keys.push(key) - 1;
    this.#positions.push(position);
  }

  /** The position that a field leads to; -1 where it is no key. */
  find(fields: Fields, field: number): number {
    if (!fields.isFilled(field)) return ABSENT;
    const { bytes } = fields;
    const [start, end] = [fields.startOf(field), fields.endOf(field)];
    if (end - start > LONGEST) return ABSENT;
    // In a wide table, the key of a row is asked for again and again.
    const last = this.#last;
    if (last >= 0 && this.#isKey(last, bytes, start, end)) return this.#positions[last] as number;
    const number = this.#places[this.#placeOf(bytes, start, end)] as number;
    if (number === ABSENT) return ABSENT;
    this.#last = number;
    return this.#positions[number] as number;
  }
}
