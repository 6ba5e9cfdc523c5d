import { expect, it } from 'vitest';
import { relations } from '../../src/formula/inputs.ts';

it.each([
  ['ties', [false, true, false]],
  ['above', [false, false, true]],
  ['below', [true, false, false]],
  ['at least', [false, true, true]],
  ['at most', [true, true, false]],
] as const)('%s holds for orders -1, 0, 1: %s', (relation, expected) => {
  expect([-1, 0, 1].map(relations[relation])).toEqual(expected);
});
