import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import type { Exact } from '../../src/model/exact.ts';
import type { AggregationMethod, ScoringColumn, ScoringMethod } from '../../src/model/method.ts';
import { add, compare, divide, integer, multiply, negate, subtract } from '../../src/numeric/exact.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { SIXTY, textColumn } from '../support/scoring-column.ts';

/** A score that a tie gives is that very figure: what rounding leaves of a tie shows in no score. */

const NEAR = exact('1e-25');

function isWithin(a: Exact, b: Exact): boolean {
  const { coefficient, exponent } = subtract(a, b);
  return compare({ coefficient: coefficient < 0n ? -coefficient : coefficient, exponent }, NEAR) < 0;
}

/** The same ratio, rounded in one way or another: 1/3 x 3 is not 1, and 1/7 + 2/7 is not 3/7. */
const ratio = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(1, 3, 6, 7, 9, 11), fc.nat(2))
  .map(([numerator, denominator, way]) => {
    const [a, b] = [integer(numerator), integer(denominator)];
    const part = divide(integer(1), b);
    // Reported zeros are zeros: nothing rounds them.
    if (way === 0 || numerator === 0) return divide(a, b);
    return way === 1 ? multiply(part, a) : subtract(divide(integer(numerator + 5), b), multiply(part, integer(5)));
  });

const column = fc.array(ratio, { minLength: 1, maxLength: 6 });

/** Of which some lie at the ends, the optimum, the reference and the steps. */
function columnOf(values: readonly Exact[], direction: ScoringColumn['direction'], floor: string): ScoringColumn {
  const [low, high] = [divide(integer(1), integer(3)), integer(3)];
  const ends = direction === 'negative' ? { worst: high, best: low } : { worst: low, best: high };
  const reference = direction === 'negative' ? exact('-1') : integer(9);
  const given = { ...ends, reference, deduction: integer(11), direction };
  const optimum = { low: integer(1), high: integer(2), worstLow: low, worstHigh: undefined };
  const steps = [
    { from: low, score: exact('90'), line: 1 },
    { from: undefined, score: exact(floor), line: 2 },
  ];
  const zscore = { mean: exact('0'), sd: exact('1') };
  return { ...textColumn(['1'], { ...SIXTY, ...given, optimum, steps, zscore, floor: exact(floor) }), values };
}

const scorings = Object.entries<ScoringMethod>(methods.scoring).flatMap(([name, method]) => {
  return method.directions.map((direction) => [name, direction, method] as const);
});

/** The values that a method takes, one of them negative where it may be. */
function takenBy({ domain }: ScoringMethod, drawn: readonly Exact[]): readonly Exact[] {
  if (domain === undefined) return [...drawn, ...drawn.slice(1, 2).map(negate)];
  fc.pre(drawn.every(domain.holds));
  return drawn;
}

/** A score next to a given figure is that figure. */
function expectGiven(score: Exact, given: readonly Exact[]): void {
  for (const figure of given) if (isWithin(score, figure)) expect(compare(score, figure), toShortText(score)).toBe(0);
}

describe.each(scorings)('scores by %s, %s', (name, direction, method) => {
  it('are a given figure wherever they are next to it', async () => {
    const score = await method.kernel();
    const property = fc.property(
      column,
      fc.constantFrom('60', ...(method.positiveScale ? [] : ['0'])),
      (drawn, floor) => {
        const values = takenBy(method, drawn);
        const input = columnOf(values, direction, floor);
        // A value is its score, and counts of peers are whole: there, nothing else is given.
        const given = name === 'identity' ? [] : [input.floor, input.ceiling, input.zscore.mean];
        for (const own of score(input)) expectGiven(own, given);
      },
    );
    fc.assert(property, { ...DRAWS, numRuns: 300 });
  });
});

const weight = fc
  .oneof(ratio, fc.constantFrom('1', '0.3', '1e-9', '12.5', '1e20').map(exact))
  .filter((w) => w.coefficient > 0n);
const positive = ratio.filter(({ coefficient }) => coefficient > 0n);
const EXPONENTS = ['1', '2', '3', '20', '-1', '-2', '-20', '0.5', '-0.5', '1.5', '-0.01', '7.25'].map(exact);

const aggregations = Object.entries<AggregationMethod>(methods.aggregation).flatMap(([name, method]) => {
  return method.over === 'region' ? [[name, method] as const] : [];
});

describe.each(aggregations)('the aggregate by %s', (_, method) => {
  it('of equal scores is that score, whatever they weigh', async () => {
    const property = fc.asyncProperty(
      positive,
      fc.array(weight, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...EXPONENTS),
      async (score, weights, exponent) => {
        const aggregate = await method.kernel(method.needsExponent ? exponent : undefined);
        expect(compare(aggregate(weights.map((own) => ({ weight: own, score }))), score)).toBe(0);
      },
    );
    await fc.assert(property, { ...DRAWS, numRuns: 300 });
  });
});

describe('the mean', () => {
  it('of scores that cancel out is 0, whatever rounding left of them', async () => {
    const mean = await methods.aggregation.arithmetic.kernel();
    const property = fc.property(positive, positive, positive, (a, b, w) => {
      // a and b, and what takes both off: rounded on the way.
      const scores = [a, b, negate(add(a, b))];
      expect(toShortText(mean(scores.map((score) => ({ weight: w, score }))))).toBe('0');
    });
    fc.assert(property, { ...DRAWS, numRuns: 300 });
  });

  it('of scores that were not rounded is told to the last digit', async () => {
    const mean = await methods.aggregation.arithmetic.kernel();
    const scores = ['1e30', '-1e30', '3e-30'].map((text) => ({ weight: integer(1), score: exact(text) }));
    expect(compare(mean(scores), exact('1e-30'))).toBe(0);
  });
});
