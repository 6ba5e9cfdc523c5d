import { expect, it } from 'vitest';
import { borrowColumn, release } from '../../../src/numeric/columns/scratch.ts';

it('lends columns that were given back, of the length that is asked for, and no column twice', () => {
  const [one, other] = [borrowColumn(3), borrowColumn(3)];
  expect(one).not.toBe(other);
  expect([one.hi.length, one.lo.length, one.error.length]).toEqual([3, 3, 3]);
  release([one, other]);
  const again = [borrowColumn(3), borrowColumn(3), borrowColumn(3)];
  expect(new Set([...again, one, other]).size).toBe(3);
  release([borrowColumn(4)]);
  expect(borrowColumn(4).hi).toHaveLength(4);
});
