import { describe, expect, it } from 'vitest';
import { divide, integer, multiply } from '../../src/numeric/exact.ts';
import { roundingNoise } from '../../src/numeric/rounding-noise.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';

const noise = (text: string) => toShortText(roundingNoise(exact(text)));

describe('the noise of rounding', () => {
  it('is ten units of the last of 40 digits', () => {
    expect(toShortText(roundingNoise(divide(integer(1), integer(3))))).toBe(`0.${'0'.repeat(38)}1`);
    expect(toShortText(roundingNoise(multiply(divide(integer(-2), integer(7)), exact('1e45'))))).toBe('1000000');
  });

  it('is nothing for figures that were not rounded, however they came about', () => {
    expect(['0', '12.5', '-1e30', `0.${'1'.repeat(39)}`].map(noise)).toEqual(['0', '0', '0', '0']);
    expect(toShortText(roundingNoise(divide(integer(1), integer(8))))).toBe('0');
  });
});
