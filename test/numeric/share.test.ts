import { describe, expect, it } from 'vitest';
import { isBelowShare } from '../../src/numeric/share.ts';
import { exact } from '../../src/numeric/text.ts';

describe('isBelowShare', () => {
  it('compares as it is written, with no rounding in between', () => {
    expect([12, 13, 14].map((part) => isBelowShare(part, 20, exact('0.65')))).toEqual([true, false, false]);
    // A third cut at 40 digits is below a third; raised in the last, above it.
    expect(isBelowShare(1, 3, exact(`0.${'3'.repeat(40)}`))).toBe(false);
    expect(isBelowShare(1, 3, exact(`0.${'3'.repeat(39)}4`))).toBe(true);
  });

  it('takes all of everything and nothing of nothing for enough', () => {
    expect([isBelowShare(5, 5, exact('1')), isBelowShare(4, 5, exact('1'))]).toEqual([false, true]);
    expect([isBelowShare(0, 5, exact('0')), isBelowShare(0, 0, exact('1'))]).toEqual([false, false]);
  });
});
