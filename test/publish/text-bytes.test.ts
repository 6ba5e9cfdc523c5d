import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextBytes } from '../../src/publish/text-bytes.ts';

describe('texts kept as bytes', () => {
  it('stand one behind the other in UTF-8, and each is given as it was added', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const bytes = new TextBytes();
        const given = texts.map((text) => bytes.add(text));
        expect(bytes.bytes().toString()).toBe(texts.join(''));
        expect(given.map((part) => part.toString())).toEqual(texts);
      }),
    );
  });

  it('take as much room as they need, earlier ones unharmed', () => {
    const bytes = new TextBytes();
    const long = '平安浙江'.repeat(250_000);
    const first = bytes.add('first,');
    bytes.add(long);
    bytes.add(long);
    expect(first.toString()).toBe('first,');
    expect(bytes.bytes().equals(Buffer.from(`first,${long}${long}`))).toBe(true);
  });
});
