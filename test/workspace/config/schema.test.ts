import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { settingsSchema } from '../../../src/workspace/config/schema.ts';

const schema = settingsSchema(methods);

describe('settingsSchema', () => {
  it('fills in the defaults of the design', () => {
    expect(schema.parse({ name: 'n' })).toEqual({
      name: 'n',
      indicators: 'indicators.csv',
      regions: 'regions.csv',
      coefficients: 'coefficients.csv',
      observations: 'data/{month}/{region}.csv',
      published: 'published/{month}.csv',
      comparisons: 'weights/comparisons.csv',
      steps: 'steps.csv',
      adjusters: 'adjusters.csv',
      levels: ['dimension', 'domain', 'indicator'],
      scale: { floor: 0, ceiling: 100 },
      scoring: 'min-max',
      zscore: { mean: 50, sd: 10 },
      treatment: 'none',
      winsorize: { skewness: 2, kurtosis: 3.5, points: 5 },
      quantiles: { low: 0.05, high: 0.95 },
      missing: 'error',
      missingValues: [''],
      carryForwardMonths: 12,
      minAvailability: 0.65,
      aggregation: 'arithmetic',
      minWeight: 0,
      weights: 'relative',
      decimals: 2,
      rounding: 'half-even',
      carry: 'exact',
      ranking: { by: 'published', ties: 'competition' },
      peers: 'level',
      bands: [],
      labels: [],
      changes: true,
      warnings: [],
      plausibility: { deviations: 10, factor: 5, coefficientFactor: 3, missing: 0.1 },
      coherence: false,
      bom: false,
      objectiveOnly: false,
      synthetic: false,
    });
  });

  it('fills in half a ranking', () => {
    expect(schema.parse({ name: 'n', ranking: { ties: 'dense' } }).ranking).toEqual({ by: 'published', ties: 'dense' });
  });

  it('fills in what limits of treatments leave out', () => {
    const { winsorize, quantiles } = schema.parse({ name: 'n', winsorize: { points: 2 }, quantiles: { low: 0.1 } });
    expect(winsorize).toEqual({ skewness: 2, kurtosis: 3.5, points: 2 });
    expect(quantiles).toEqual({ low: 0.1, high: 0.95 });
  });

  it('takes every method of the table, and no other', () => {
    for (const kind of ['scoring', 'treatment', 'missing', 'aggregation', 'weights'] as const) {
      for (const method of Object.keys(methods[kind])) {
        expect(schema.safeParse({ name: 'n', [kind]: method }).success).toBe(true);
      }
      expect(schema.safeParse({ name: 'n', [kind]: 'toString' }).success).toBe(false);
    }
  });

  it('gives the same defaults twice, untouched by what was done with the first', () => {
    (schema.parse({ name: 'n' }).levels as string[]).push('x');
    expect(schema.parse({ name: 'n' }).levels).toEqual(['dimension', 'domain', 'indicator']);
  });
});
