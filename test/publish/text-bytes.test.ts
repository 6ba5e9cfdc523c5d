import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextBytes } from '../../src/publish/text-bytes.ts';

describe('texts kept as bytes', () => {
  it('stand one behind the other in UTF-8, and each between the places where it began and ended', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const bytes = new TextBytes();
        const ends = texts.map((text) => {
          bytes.add(text);
          return bytes.length;
        });
        expect(bytes.bytes().toString()).toBe(texts.join(''));
        expect(ends.map((end, at) => bytes.bytes(ends[at - 1] ?? 0, end).toString())).toEqual(texts);
      }),
    );
  });

  it('take as much room as they need, earlier ones unharmed', () => {
    const bytes = new TextBytes();
    const long = '平安浙江'.repeat(250_000);
    for (const text of ['first,', long, long]) bytes.add(text);
    expect(bytes.bytes(0, 6).toString()).toBe('first,');
    expect(bytes.bytes().equals(Buffer.from(`first,${long}${long}`))).toBe(true);
  });
});
