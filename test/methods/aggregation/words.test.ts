import { expect, it } from 'vitest';
import { WEIGHTS_SAY_WHO } from '../../../src/methods/aggregation/words.ts';
import { methods } from '../../../src/methods/index.ts';
import type { AggregationMethod } from '../../../src/model/method.ts';

it('is said of the methods that take scores whatever they weigh', () => {
  const noted = Object.entries<AggregationMethod>(methods.aggregation).flatMap(([name, method]) => {
    return method.over === 'region' && method.note === WEIGHTS_SAY_WHO ? [name] : [];
  });
  expect(noted).toEqual(['min', 'median']);
});
