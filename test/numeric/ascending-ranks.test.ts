import { expect, it } from 'vitest';
import { ascendingRanks, midRanks } from '../../src/numeric/ascending-ranks.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';

it('ascendingRanks counts from the lowest, ties sharing the lowest rank', () => {
  // rank(c(2, 2, 1, 9, 9, 9, 3), ties.method = "min") in R.
  expect(ascendingRanks(['2', '2.0', '1', '9', '9', '9', '3'].map(exact))).toEqual([2, 2, 1, 5, 5, 5, 4]);
  expect(ascendingRanks([])).toEqual([]);
});

it('ascendingRanks ties what agrees in 30 digits, and not what differs there', () => {
  const third = `0.${'3'.repeat(30)}`;
  expect(ascendingRanks([`${third}4`, `${third}1`, `0.${'3'.repeat(29)}4`].map(exact))).toEqual([1, 1, 3]);
});

it('midRanks counts from the lowest, ties sharing the mean of their ranks', () => {
  // rank(c(2, 2, 1, 9, 9, 9, 3)) in R.
  const ranks = midRanks(['2', '2.0', '1', '9', '9', '9', '3'].map(exact));
  expect(ranks.map(toShortText)).toEqual(['2.5', '2.5', '1', '6', '6', '6', '4']);
  expect(midRanks([])).toEqual([]);
});
