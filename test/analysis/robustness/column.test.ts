import { expect, it } from 'vitest';
import { emptyColumn } from '../../../src/analysis/robustness/column.ts';

it('an empty column has no score in any region', () => {
  expect(emptyColumn(2)).toEqual({ values: Float64Array.of(0, 0), present: Float64Array.of(0, 0), isComplete: false });
});
