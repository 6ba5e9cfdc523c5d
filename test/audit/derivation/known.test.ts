import { describe, expect, it } from 'vitest';
import { areComparable, areTied, asWritten, errorOf, exactly, isExact } from '../../../src/audit/derivation/known.ts';
import { compare, divide, integer } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';

const third = divide(integer(1), integer(3));
const written = exact('0.33333333333333333333');

describe('a known figure', () => {
  it('may be off by half of the last of 20 digits, or by nothing', () => {
    expect(isExact(exactly(third))).toBe(true);
    expect(isExact(asWritten(written))).toBe(false);
    expect(compare(errorOf([exactly(third), asWritten(written)]), exact('1.66666666666666666665e-20'))).toBe(0);
    expect(compare(errorOf([]), exact('0'))).toBe(0);
  });

  it('is comparable with itself, with what is apart from it, and between exact ones with all', () => {
    const cut = asWritten(written);
    expect(areComparable(cut, cut)).toBe(true);
    expect(areComparable(cut, asWritten(written))).toBe(false);
    expect(areComparable(cut, exactly(third))).toBe(false);
    expect(areComparable(cut, exactly(exact('0.333333333333333334')))).toBe(true);
    expect(areComparable(exactly(third), exactly(third))).toBe(true);
  });
});

describe('whether figures tie', () => {
  it('is known of the same figure, of exact ones, and of those apart', () => {
    const cut = asWritten(written);
    expect(areTied([cut, cut])).toBe(true);
    expect(areTied([exactly(third), exactly(exact(`0.${'3'.repeat(38)}`))])).toBe(true);
    expect(areTied([exactly(third), exactly(exact('1'))])).toBe(false);
    expect(areTied([cut, asWritten(exact('2')), cut])).toBe(false);
    expect(areTied([cut, asWritten(written)])).toBeUndefined();
  });
});
