import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, textWidth } from '../../src/publish/text-width.ts';
import { displayWidth } from '../support/display-width.ts';

// The widths of Unicode Standard Annex #11, as terminals draw them.
const known = [
  ['', 0],
  ['Hangzhou', 8],
  ['杭州市', 6],
  ['A区1', 4],
  ['１２', 4],
  ['ｱｲ', 2],
  ['（）', 4],
  ['，。', 4],
  ['한글', 4],
  ['かな', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['ü\u0308', 1],
  ['😀', 2],
  ['𠮷', 2],
  ['——', 2],
  ['½ µ', 3],
] as const;

describe('the width of a text', () => {
  it.each(known)('of %j is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('agrees with an independent table for Latin and Chinese text in any mixture', () => {
    const unit = fc.constantFrom(...'aZ09 -.,市区县（）：１Ａ한か\u0301\u0308😀𠮷');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(textWidth(text)).toBe(displayWidth(text));
      }),
    );
  });
});

describe('padding', () => {
  it('fills up to the width on the side asked for', () => {
    expect(pad('市', 5, 'right')).toBe('市   ');
    expect(pad('1.5', 5, 'left')).toBe('  1.5');
  });

  it('leaves a text that is wide enough already as it is', () => {
    expect(pad('杭州市', 6, 'left')).toBe('杭州市');
    expect(pad('杭州市', 2, 'right')).toBe('杭州市');
  });
});
