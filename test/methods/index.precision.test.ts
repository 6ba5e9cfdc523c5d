import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import type { Exact } from '../../src/model/exact.ts';
import type { TransformMethod, TransformValue } from '../../src/model/method.ts';
import { toSignificant } from '../../src/numeric/exact.ts';
import { exact } from '../../src/numeric/text.ts';
import { naturalLog } from '../oracle/geometric.ts';
import { ONE, parseDecimal, type Rational } from '../oracle/rational.ts';
import { DRAWS } from '../support/draws.ts';
import { Eighty, exactValue, valueText } from '../support/exact-values.ts';

/** Each draw is held to 80 digits of another road, which takes its time. */
const RUNS = { ...DRAWS, numRuns: 100 };

async function kernelOf({ kernel }: TransformMethod): Promise<TransformValue> {
  if (kernel === undefined) throw new TypeError('it passes values as they are');
  return kernel();
}

const naturalLogarithm = await kernelOf(methods.transform.log);
const commonLogarithm = await kernelOf(methods.transform.log10);
const logarithmOfOnePlus = await kernelOf(methods.transform.log1p);
const weightedGeometricMean = await methods.aggregation.geometric.kernel();

interface Term {
  readonly weight: Exact;
  readonly score: Exact;
}

function terms(...pairs: readonly (readonly [weight: string, score: string])[]): readonly Term[] {
  return Object.freeze(pairs.map(([weight, score]) => Object.freeze({ weight: exact(weight), score: exact(score) })));
}

function eighty(value: Exact): Decimal {
  return new Eighty(valueText(value));
}

/** The product of the powers s^(w / sum w), with 80 digits: another road than the logarithms of the product. */
function productOfPowers(given: readonly Term[]): Decimal {
  const weights = given.map(({ weight }) => eighty(weight)).reduce((total, weight) => total.plus(weight));
  return given
    .map(({ weight, score }) => eighty(score).pow(eighty(weight).div(weights)))
    .reduce((product, power) => product.times(power));
}

const score = fc.integer({ min: 1, max: 10_000 }).map((n) => ({ coefficient: BigInt(n), exponent: -2 }));
const longScore = exactValue
  .filter(({ coefficient }) => coefficient > 0n)
  .map((value) => toSignificant({ coefficient: value.coefficient, exponent: Math.min(value.exponent, 0) }, 40));
const weight = fc.integer({ min: 1, max: 100 }).map((n) => ({ coefficient: BigInt(n), exponent: 0 }));
const drawnTerms = fc.array(fc.record({ weight, score: fc.oneof(score, longScore) }), { minLength: 1, maxLength: 6 });

describe('weightedGeometricMean', () => {
  it('gives the product of the powers, right to the 40th digit', () => {
    fc.assert(
      fc.property(drawnTerms, (given) => {
        const expected = productOfPowers(given).toSignificantDigits(40);
        expect(valueText(weightedGeometricMean(Object.freeze(given)))).toBe(expected.toString());
      }),
      RUNS,
    );
  });

  it.each([
    [terms(['1', '4'], ['1', '9']), '6'],
    [terms(['50', '4'], ['50', '9']), '6'],
    [terms(['2', '8'], ['1', '1']), '4'],
    [terms(['1', '0.5'], ['1', '2'], ['3', '1']), '1'],
    [terms(['0.25', '16'], ['0.75', '81']), '54'],
    [terms(['1', '60'], ['1', '60']), '60'],
  ])('is exact where the root is: case %#', (given, expected) => {
    expect(valueText(weightedGeometricMean(given))).toBe(expected);
  });

  it('gives one score back, whatever its weight', () => {
    fc.assert(
      fc.property(weight, longScore, (w, s) => {
        expect(valueText(weightedGeometricMean([{ weight: w, score: s }]))).toBe(valueText(s));
      }),
      RUNS,
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(drawnTerms, (given) => {
        const scaled = given.map(({ weight: w, score: s }) => ({
          weight: { coefficient: w.coefficient, exponent: w.exponent - 2 },
          score: s,
        }));
        expect(valueText(weightedGeometricMean(scaled))).toBe(valueText(weightedGeometricMean(given)));
      }),
      RUNS,
    );
  });
});

/** The logarithm by a series of integers, as the oracle takes it, to 90 places. */
function seriesLog(x: Rational): Decimal {
  return new Eighty(`${naturalLog(x)}e-90`);
}

const rational = (value: Exact): Rational => parseDecimal(valueText(value));
const forty = (value: Decimal): string => value.toSignificantDigits(40).toString();
const positive = exactValue.filter(({ coefficient }) => coefficient > 0n);
/** Next to 1, where the logarithm cancels. */
const nearOne = exactValue
  .filter(({ coefficient }) => coefficient !== 0n)
  .map(({ coefficient }) => {
    return toSignificant({ coefficient: 10n ** 60n + coefficient, exponent: -60 }, 40);
  });

describe('naturalLogarithm', () => {
  it('is right to the 40th digit, next to 1 too', () => {
    fc.assert(
      fc.property(fc.oneof(positive, nearOne), (x) => {
        expect(valueText(naturalLogarithm(x))).toBe(forty(seriesLog(rational(x))));
      }),
      RUNS,
    );
  });

  it('has the digits of a table', () => {
    // ln 2 and ln 10, as they are known since long.
    expect(valueText(naturalLogarithm(exact('2')))).toBe('0.6931471805599453094172321214581765680755');
    expect(valueText(naturalLogarithm(exact('10')))).toBe('2.302585092994045684017991454684364207601');
    expect(valueText(naturalLogarithm(exact('1.00')))).toBe('0');
  });
});

describe('commonLogarithm', () => {
  it('is right to the 40th digit', () => {
    const ln10 = seriesLog(parseDecimal('10'));
    fc.assert(
      fc.property(positive, (x) => {
        expect(valueText(commonLogarithm(x))).toBe(forty(seriesLog(rational(x)).div(ln10)));
      }),
      RUNS,
    );
  });

  it.each([-90, -30, -1, 0, 1, 2, 30, 90])('is exact at 10^%i', (power) => {
    expect(valueText(commonLogarithm({ coefficient: 1n, exponent: power }))).toBe(`${power}`);
    expect(valueText(commonLogarithm({ coefficient: 1000n, exponent: power - 3 }))).toBe(`${power}`);
  });
});

describe('logarithmOfOnePlus', () => {
  const notZero = exactValue.filter(({ coefficient }) => coefficient !== 0n);

  it('is right to the 40th digit', () => {
    const series = notZero.filter((x) => eighty(x).gt(-1) && eighty(x).abs().gt('1e-35'));
    fc.assert(
      fc.property(series, (x) => {
        expect(valueText(logarithmOfOnePlus(x))).toBe(forty(seriesLog(rational(x).add(ONE))));
      }),
      RUNS,
    );
  });

  it('is x - x^2/2 + x^3/3 next to 0', () => {
    fc.assert(
      fc.property(notZero, fc.integer({ min: 60, max: 120 }), (value, shift) => {
        const x = { coefficient: value.coefficient, exponent: value.exponent - shift };
        const [first, square] = [eighty(x), eighty(x).pow(2)];
        const expected = first.minus(square.div(2)).plus(square.times(first).div(3));
        // Half a unit of the 40th digit; the square can be so next to it that the 60 digits on the way show a tie.
        const most = new Eighty(`0.5000000000000001e${expected.e - 39}`);
        expect(eighty(logarithmOfOnePlus(x)).minus(expected).abs().lte(most)).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([
    ['0', '0'],
    ['0.0', '0'],
    ['1', '0.6931471805599453094172321214581765680755'],
    // x - x^2/2 + ..., the square past the 40th digit.
    ['1e-60', '1e-60'],
    ['-1e-60', '-1e-60'],
  ])('of %s is %s', (x, expected) => {
    expect(valueText(logarithmOfOnePlus(exact(x)))).toBe(valueText(exact(expected)));
  });
});

/** The power mean by exponentials and logarithms with far more digits than are asked for. */
function powerMeanBySeries(given: readonly Term[], p: Decimal): string {
  const Far = Eighty.clone({ precision: 150 });
  const far = (value: Exact): Decimal => new Far(valueText(value));
  const weights = given.map((term) => far(term.weight)).reduce((total, weight) => total.plus(weight));
  const powers = given.map((term) => far(term.weight).times(far(term.score).ln().times(p).exp()));
  const mean = powers.reduce((total, power) => total.plus(power)).div(weights);
  return forty(mean.ln().div(p).exp());
}

describe('weightedPowerMean', () => {
  it.each(['0.5', '-0.5', '2.5', '-19.9', '0.3333', '-1e-9', '1e-30', '0.0012345678901234567890123456789'])(
    'is right to the 40th digit for the exponent %s',
    async (exponent) => {
      const mean = await methods.aggregation.power.kernel(exact(exponent));
      fc.assert(
        fc.property(drawnTerms, (given) => {
          expect(valueText(mean(Object.freeze(given)))).toBe(powerMeanBySeries(given, new Eighty(exponent)));
        }),
        { ...DRAWS, numRuns: 50 },
      );
    },
  );
});
