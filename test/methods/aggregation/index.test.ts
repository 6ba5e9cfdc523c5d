import { expect, it } from 'vitest';
import { aggregationMethods } from '../../../src/methods/aggregation/index.ts';

it('lists the aggregations in the order of the manual', () => {
  expect(Object.keys(aggregationMethods)).toEqual([
    'arithmetic',
    'geometric',
    'harmonic',
    'power',
    'min',
    'median',
    'mpi',
    'copeland',
  ]);
});
