import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK, MemoryPlace, OutputStream, writeOutput } from '../../../src/publish/writing/output-stream.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What a stream hands on: its bytes, the size of each piece, and whether it was closed. */
function recording() {
  const pieces: Buffer[] = [];
  let isClosed = false;
  const sink = {
    write: (bytes: Uint8Array) => void pieces.push(Buffer.from(bytes)),
    close: () => {
      isClosed = true;
    },
  };
  return { place: { open: () => sink }, pieces, isClosed: () => isClosed };
}

/** A text, and what adds it to a stream. */
interface Piece {
  readonly text: string;
  readonly add: (stream: OutputStream) => void;
}

const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme-ascii', maxLength: 60 }));
const pieces: fc.Arbitrary<Piece> = fc.oneof(
  texts.map((text) => ({ text, add: (stream: OutputStream) => stream.text(text) })),
  texts.map((text) => ({ text, add: (stream: OutputStream) => stream.figure(text) })),
  texts.map((text) => ({ text, add: (stream: OutputStream) => stream.bytes(Buffer.from(text)) })),
  texts.map((text) => {
    const bytes = Buffer.from(`ab${text}c`);
    return { text, add: (stream: OutputStream) => stream.part(bytes, 2, bytes.length - 1) };
  }),
  fc.integer().map((whole) => ({ text: `${whole}`, add: (stream: OutputStream) => stream.whole(whole) })),
  fc.integer({ min: 0, max: 127 }).map((byte) => {
    return { text: String.fromCharCode(byte), add: (stream: OutputStream) => stream.byte(byte) };
  }),
  fc.integer({ min: 2 ** 16, max: 2 ** 18 }).map((count) => {
    const text = '😀a'.repeat(count);
    return { text, add: (stream: OutputStream) => stream.text(text) };
  }),
);

describe('an output stream', () => {
  it('hands on what is added, in UTF-8, piece by piece, and tells its size and digest', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (added) => {
        const { place, pieces: written, isClosed } = recording();
        const stream = new OutputStream('a.csv', place);
        const expected = Buffer.from(added.map(({ text }) => text).join(''));
        for (const { add } of added) add(stream);
        expect(isClosed()).toBe(false);
        const facts = stream.end();
        expect(Buffer.concat(written).equals(expected)).toBe(true);
        expect(facts).toEqual({ path: 'a.csv', sha256: sha256(expected), bytes: expected.length });
        expect(isClosed()).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('holds a chunk of it at most, however much is added', () => {
    const { place, pieces: written } = recording();
    const stream = new OutputStream('a.csv', place);
    const long = Buffer.alloc(3 * CHUNK + 1, 'x');
    stream.bytes(long);
    for (let n = 0; n < 200_000; n += 1) stream.figure('12.345678901234567890');
    stream.text('长'.repeat(CHUNK));
    stream.end();
    expect(written.length).toBeGreaterThan(10);
    expect(Math.max(...written.map(({ length }) => length))).toBeLessThanOrEqual(CHUNK);
  });
});

describe('a place in memory', () => {
  it('keeps the outputs that it is asked to keep', () => {
    const all = new MemoryPlace();
    const some = new MemoryPlace((name) => name === 'b');
    const files = ['a', 'b'].map((name) => ({ name, bytes: Buffer.from(name) }));
    for (const place of [all, some]) for (const file of files) writeOutput(file, place);
    expect(all.files).toEqual(files);
    expect(some.files).toEqual(files.slice(1));
  });
});
