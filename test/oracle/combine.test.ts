import { describe, expect, it } from 'vitest';
import { combine, type Part } from './combine.ts';
import { exponential, geometricMean, integerRoot, naturalLog } from './geometric.ts';
import { parseDecimal, rational, twentyDigits } from './rational.ts';

function parts(...pairs: readonly (readonly [weight: string, score: string])[]): readonly Part[] {
  return pairs.map(([weight, score]) => ({ weight: parseDecimal(weight), score: parseDecimal(score) }));
}

describe('means', () => {
  it('takes integer roots downwards', () => {
    expect([integerRoot(26n, 3n), integerRoot(27n, 3n), integerRoot(28n, 3n)]).toEqual([2n, 3n, 3n]);
    expect(integerRoot(10n ** 60n - 1n, 2n)).toBe(10n ** 30n - 1n);
  });

  it('finds rational geometric means exactly', () => {
    // (4 x 9)^(1/2) = 6; (1 x 8^2)^(1/3) = 4; sqrt(1/4 x 1/9) = 1/6.
    const mean = (scores: readonly string[], weights: readonly string[]) =>
      geometricMean(scores.map(parseDecimal), weights.map(parseDecimal));
    expect(mean(['4', '9'], ['0.5', '0.5'])).toMatchObject({ value: { n: 6n, d: 1n }, exact: true });
    expect(mean(['1', '8'], ['1', '2'])).toMatchObject({ value: { n: 4n, d: 1n }, exact: true });
    expect(mean(['7.25', '7.25'], ['33.33', '66.67'])).toMatchObject({
      value: { n: 29n, d: 4n },
      exact: true,
    });
    const sixth = geometricMean([rational(1n, 4n), rational(1n, 9n)], [rational(1n), rational(1n)]);
    expect(sixth).toMatchObject({ value: { n: 1n, d: 6n }, exact: true });
  });

  it('approximates irrational geometric means to far more than 30 digits', () => {
    // sqrt 2 by digits known since long; the square comes back to 80 digits.
    const { value, exact } = geometricMean([rational(1n), rational(2n)], [rational(1n), rational(1n)]);
    expect(exact).toBe(false);
    expect(twentyDigits(value)).toBe('1.4142135623730950488');
    expect(
      value
        .mul(value)
        .sub(2)
        .abs()
        .lt(rational(1n, 10n ** 80n)),
    ).toBe(true);
    // ln 10 = 2.302585092994045684017991454684364207601101488628772976...
    expect(naturalLog(rational(10n)).toString().slice(0, 50)).toBe(
      '23025850929940456840179914546843642076011014886287',
    );
    // e = 2.71828182845904523536028747135266249775724709369995...
    expect(
      exponential(10n ** 90n)
        .mul(10n ** 40n)
        .floor()
        .toFraction(),
    ).toBe('27182818284590452353602874713526624977572');
    expect(
      exponential(-(10n ** 90n))
        .mul(exponential(10n ** 90n))
        .sub(1)
        .abs()
        .lt(rational(1n, 10n ** 80n)),
    ).toBe(true);
  });

  it('weighs arithmetic and harmonic means', () => {
    // (2 x 3 + 6) / 3 = 4; 3 / (2/3 + 1/6) = 18/5.
    expect(combine('arithmetic', parts(['2', '3'], ['1', '6']))).toMatchObject({ value: { n: 4n, d: 1n } });
    expect(combine('harmonic', parts(['2', '3'], ['1', '6']))).toMatchObject({ value: { n: 18n, d: 5n } });
    expect(combine('harmonic', parts(['2', '3'], ['1', '0']))).toBe('non-positive-score');
    expect(combine('geometric', [])).toBeUndefined();
  });

  it('takes the lowest and the middle score whatever the weights', () => {
    const three = parts(['5', '3'], ['1', '-1'], ['1', '7']);
    expect(combine('min', three)).toMatchObject({ value: { s: -1n, n: 1n, d: 1n } });
    expect(combine('median', three)).toMatchObject({ value: { n: 3n, d: 1n } });
    expect(combine('median', three.slice(1))).toMatchObject({ value: { n: 3n, d: 1n } });
    expect(combine('median', parts(['1', '2'], ['9', '3']))).toMatchObject({ value: { n: 5n, d: 2n } });
  });

  it('raises to powers: exact squares, and roots to far more than 30 digits', () => {
    // (1 + 49)/2 = 25; 1/((1/2 + 1/4)/2) = 8/3; (sqrt 4 + sqrt 16)^2/4 = 9.
    const mean = (p: string, ...pairs: readonly (readonly [weight: string, score: string])[]) => {
      const combined = combine('power', parts(...pairs), parseDecimal(p));
      return typeof combined === 'object' ? twentyDigits(combined.value) : combined;
    };
    expect(mean('2', ['1', '1'], ['1', '7'])).toBe('5');
    expect(mean('-1', ['1', '2'], ['1', '4'])).toBe('2.6666666666666666667');
    expect(mean('0.5', ['1', '4'], ['1', '16'])).toBe('9');
    expect(mean('0.5', ['3', '0'], ['1', '16'])).toBe('1');
    expect(mean('20', ['3', '0'], ['1', '0'])).toBe('0');
    expect([mean('-1', ['1', '0']), mean('2', ['1', '-1'], ['1', '1'])]).toEqual([
      'non-positive-score',
      'negative-score',
    ]);
  });

  it('takes a penalty for imbalance off the mean', () => {
    // Mean 4, variance (1 x 4 + 2 x 1) / 3 = 2: 4 - 2/4.
    expect(combine('mpi', parts(['1', '6'], ['2', '3']))).toMatchObject({ value: { n: 7n, d: 2n }, cancels: false });
    expect(combine('mpi', parts(['1', '6'], ['2', '-3']))).toBe('non-positive-mean');
  });
});
