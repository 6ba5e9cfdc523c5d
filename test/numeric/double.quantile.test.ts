import { expect, it } from 'vitest';
import { doubleQuantile } from '../../src/numeric/double.ts';

// 1 3 6 13 stand at places 0 to 3: a quarter is at 0.75, a half at 1.5, 0.975 at 2.925.
it.each([
  [0, 1],
  [0.25, 1 + 0.75 * 2],
  [0.5, 3 + 0.5 * 3],
  [0.975, 6 + 0.925 * 7],
  [1, 13],
])('the quantile of doubles at %d is %d', (share, expected) => {
  expect(doubleQuantile(Float64Array.of(1, 3, 6, 13), share)).toBeCloseTo(expected, 12);
});

it('the quantile of one double is that double', () => {
  expect(doubleQuantile(Float64Array.of(7), 0.3)).toBe(7);
});
