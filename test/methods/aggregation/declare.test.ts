import { describe, expect, it } from 'vitest';
import { s, weightedMean } from '../../../src/formula/term.ts';
import { aggregateBy, childrenInputs } from '../../../src/methods/aggregation/declare.ts';
import { methods } from '../../../src/methods/index.ts';
import type { AggregationMethod } from '../../../src/model/method.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { children } from '../../support/weighted-scores.ts';

describe('what follows from the formula of an aggregation', () => {
  it('is whether it needs an exponent', () => {
    const asking = Object.entries<AggregationMethod>(methods.aggregation).flatMap(([name, method]) => {
      return method.over === 'region' && method.needsExponent ? [name] : [];
    });
    expect(asking).toEqual(['power']);
    expect(childrenInputs([], exact('2')).given('p')).toEqual(exact('2'));
    expect(childrenInputs([], exact('2')).given('floor')).toBeUndefined();
  });

  it('is its kernel', () => {
    const mean = aggregateBy(weightedMean(s), undefined);
    expect(toShortText(mean(children(['1', '50'], ['3', '100'])))).toBe('87.5');
  });
});
