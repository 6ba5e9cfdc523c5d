import { describe, expect, it } from 'vitest';
import { parseDecimal, type Rational, twentyDigits } from './rational.ts';
import { clip, isSkewed, type Limits, type Treated, winsorize } from './treat.ts';

/** The oracle of treatments against figures worked out by hand. */

const column = (...texts: readonly string[]): readonly Rational[] => texts.map(parseDecimal);
const limits = (skewness: string, kurtosis: string, points: number): Limits => {
  return { skewness: parseDecimal(skewness), kurtosis: parseDecimal(kurtosis), points };
};
const texts = ({ values, marks }: Treated): readonly string[] => {
  return values.map((value, at) => `${twentyDigits(value)} ${marks[at]}`.trim());
};

describe('isSkewed', () => {
  // One of four apart from the rest: skewness is 2 and kurtosis 4, whatever the distance.
  it('reaches limits that are met exactly', () => {
    const four = column('0', '7', '0', '0');
    expect(isSkewed(four, limits('2', '4', 5))).toBe(true);
    expect(isSkewed(four, limits('2.0001', '4', 5))).toBe(false);
    expect(isSkewed(four, limits('2', '4.0001', 5))).toBe(false);
  });

  it('is false of columns too short or flat', () => {
    expect(isSkewed(column('0', '0', '9'), limits('0.1', '0.1', 5))).toBe(false);
    expect(isSkewed(column('1', '1.0', '1', '1', '1'), limits('0.1', '0.1', 5))).toBe(false);
  });
});

describe('winsorize', () => {
  it('draws in one side after the other, ties together', () => {
    const high = column('1', '2', '3', '4', '5', '6', '90', '90', '-1', '7');
    expect(texts(winsorize(high, limits('1', '0.5', 1))).slice(6, 8)).toEqual(['7 winsorized', '7 winsorized']);
    const low = column('1', '2', '3', '4', '5', '6', '-90');
    expect(texts(winsorize(low, limits('2', '3.5', 5))).at(-1)).toBe('1 winsorized');
  });

  it('leaves alone what it would level', () => {
    expect(texts(winsorize(column('0', '7', '0', '0'), limits('2', '4', 5)))).toEqual(['0', '7', '0', '0']);
  });
});

describe('clip', () => {
  it('interpolates between the sorted values', () => {
    // 4 x 0.1 = 0.4 and 4 x 0.875 = 3.5 of the way from the least to the greatest.
    expect(texts(clip(column('10', '2', '4', '0', '6'), parseDecimal('0.1'), parseDecimal('0.875')))).toEqual([
      '8 clipped',
      '2',
      '4',
      '0.8 clipped',
      '6',
    ]);
    expect(texts(clip(column('5', '1'), parseDecimal('0'), parseDecimal('1')))).toEqual(['5', '1']);
  });
});
