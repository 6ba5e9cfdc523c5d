import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredfold, shortestDecimal } from '../../../src/import/sheets/shortest-decimal.ts';

describe('shortestDecimal', () => {
  it('gives back whatever decimal of at most 15 digits was typed', () => {
    const typed = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(typed, ([digits, places]) => {
        const whole = String(Math.abs(digits)).padStart(places + 1, '0');
        const point = whole.length - places;
        const written = places === 0 ? whole : `${whole.slice(0, point)}.${whole.slice(point)}`.replace(/\.?0+$/, '');
        const text = digits < 0 && /[1-9]/.test(written) ? `-${written}` : written;
        expect(shortestDecimal(Number(text))).toEqual({ text, isComputed: false });
      }),
    );
  });

  it('takes 15 digits of a figure that was computed', () => {
    expect(shortestDecimal(0.1 + 0.2)).toEqual({ text: '0.3', isComputed: true });
    expect(shortestDecimal(1 / 3)).toEqual({ text: '0.333333333333333', isComputed: true });
    expect(shortestDecimal(2 / 3 / 1e9)).toEqual({ text: '0.000000000666666666666667', isComputed: true });
  });

  it('writes no exponents', () => {
    expect(shortestDecimal(1e21).text).toBe(`1${'0'.repeat(21)}`);
    expect(shortestDecimal(1.5e-7).text).toBe('0.00000015');
  });
});

describe('hundredfold', () => {
  it.each([
    ['0.12', '12'],
    ['0.1234', '12.34'],
    ['1', '100'],
    ['-0.005', '-0.5'],
    ['0', '0'],
  ])('moves the point of %s', (text, moved) => {
    expect(hundredfold(text)).toBe(moved);
  });
});
