/** Room for nearly all outputs: what is not written to takes address space only, and what is copied takes fresh memory. */
const FIRST_ROOM = 2 ** 24;
/** A UTF-16 unit takes at most so many bytes of UTF-8. */
const UNIT_BYTES = 3;

/** Texts in UTF-8 one behind the other, each written straight to its place. */
export class TextBytes {
  #buffer = Buffer.allocUnsafeSlow(FIRST_ROOM);
  #length = 0;

  #makeRoom(room: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(room, this.#buffer.length * 2));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }

  /** How many bytes there are so far. */
  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    const room = this.#length + text.length * UNIT_BYTES;
    if (room > this.#buffer.length) this.#makeRoom(room);
    this.#length += this.#buffer.write(text, this.#length);
  }

  /** All bytes so far, or those from one place to another. They are to be taken when all is added: more may move them. */
  bytes(start = 0, end = this.#length): Buffer {
    return this.#buffer.subarray(start, end);
  }
}
