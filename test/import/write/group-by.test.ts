import { expect, it } from 'vitest';
import { groupBy } from '../../../src/import/write/group-by.ts';

it('keeps the order of keys and of items', () => {
  expect([...groupBy([3, 1, 2, 5], (item) => (item % 2 === 0 ? 'even' : 'odd'))]).toEqual([
    ['odd', [3, 1, 5]],
    ['even', [2]],
  ]);
});
