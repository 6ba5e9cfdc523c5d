import { describe, expect, it } from 'vitest';
import { PackedTexts, withTexts } from '../../src/model/texts.ts';
import { listedTexts, packed } from '../support/reported.ts';

describe('packed texts', () => {
  it('keep each text as it was written, and none where none was', () => {
    const written = ['1.50', '', '缺报', '007', 'x'.repeat(3000)];
    const texts = packed(written);
    expect(listedTexts(texts)).toEqual(written);
    expect(written.map((_, at) => texts.has(at))).toEqual([true, false, true, true, true]);
    expect([texts.at(5), texts.has(5), texts.at(-1)]).toEqual(['', false, '']);
  });

  it('take a text from bytes, and from other texts', () => {
    const texts = new PackedTexts(3);
    texts.set(0, Buffer.from('a,12.5,b'), 2, 6);
    texts.setText(0, '12.6');
    const others = new PackedTexts(2);
    others.take(1, texts, 0);
    others.take(0, texts, 2);
    expect([listedTexts(texts), listedTexts(others)]).toEqual([
      ['12.6', '', ''],
      ['', '12.6'],
    ]);
  });

  it('stand beside others that take their places', () => {
    const texts = withTexts(
      packed(['1', '2', '3']),
      new Map([
        [1, ''],
        [2, '4'],
      ]),
    );
    expect([listedTexts(texts), [0, 1, 2].map((at) => texts.has(at))]).toEqual([
      ['1', '', '4'],
      [true, false, true],
    ]);
  });
});
