import { describe, expect, it } from 'vitest';
import { type Column, createColumn, isMissing, scalar } from '../../../src/numeric/columns/column.ts';
import { scalarOf } from '../../../src/numeric/columns/from-exact.ts';
import { power } from '../../../src/numeric/columns/power.ts';
import { significantText } from '../../../src/numeric/columns/significant.ts';
import { exact } from '../../../src/numeric/text.ts';
import { columnOf, Fare, FUNCTION_CELLS, Sixty, STEPS, walk } from '../../support/decimal-figures.ts';
import { Chance, isUnknown } from '../../support/drawn-columns.ts';

function applied(x: Column, p: Column): Column {
  const out = createColumn(x.hi.length);
  power(out, x, p);
  return out;
}

const EXPONENTS = ['0.5', '-0.5', '2', '3', '-1', '-2', '7', '1', '0', '1.5', '-2.5', '0.3333', '0.1', '-19.9', '1e-9'];

describe('a power', () => {
  it('is within its bound of what decimals of 60 digits make of it', () => {
    const chance = new Chance();
    const fare = new Fare();
    for (let from = 0; from < FUNCTION_CELLS; from += STEPS) {
      const { y, powersOf } = walk(chance.sign() * chance.next() * 10, chance.next() / 20);
      const exponent = EXPONENTS[chance.below(EXPONENTS.length)] as string;
      const out = applied(columnOf(chance, y), scalarOf(exact(exponent)));
      fare.add(out, powersOf(new Sixty(exponent)));
    }
    expect(fare.worst).toBeLessThanOrEqual(1);
    expect(fare.told / FUNCTION_CELLS).toBeGreaterThan(0.95);
    expect(fare.caught / FUNCTION_CELLS).toBeGreaterThan(0.8);
  });

  it.each([
    ['2', '10', '1024'],
    ['-3', '3', '-27'],
    ['-2', '-2', '0.25'],
    ['0', '2', '0'],
    ['0', '0.3', '0'],
    ['0', '0', '1'],
    ['-7', '0', '1'],
    ['6.25', '0.5', '2.5'],
    ['4', '-0.5', '0.5'],
    ['1.5', '64', undefined],
    ['32', '0.2', '2'],
    ['0.001', '0.3333333333333333333333333333333333333333', undefined],
  ])('%s to the power of %s is %s', (base, exponent, expected) => {
    const text = significantText(applied(scalarOf(exact(base)), scalarOf(exact(exponent))), 0);
    const [digits = ''] = [new Sixty(base).pow(exponent).toSignificantDigits(20).toFixed()];
    expect(text).toBe(expected ?? digits);
  });

  it.each([
    ['-1', '0.3'],
    ['0', '-1'],
    ['0', '-0.3'],
    ['1e100', '2'],
    ['1e-100', '-2'],
    ['1e100', '1.7'],
  ])('%s to the power of %s is unknown', (base, exponent) => {
    expect(isUnknown(applied(scalarOf(exact(base)), scalarOf(exact(exponent))), 0)).toBe(true);
  });

  it('is missing where the base or the exponent is', () => {
    for (const exponent of [0, 2, 0.5, 0.3]) {
      expect(isMissing(applied(scalar(Number.NaN), scalar(exponent)), 0)).toBe(true);
    }
    expect(isMissing(applied(scalar(2), scalar(Number.NaN)), 0)).toBe(true);
  });

  it('may have its result in the place of the base', () => {
    const chance = new Chance();
    for (const exponent of [3, -3, 0.5, 0.3]) {
      const column = columnOf(chance, walk(chance.next(), 0.1).y);
      const expected = applied(column, scalar(exponent));
      power(column, column, scalar(exponent));
      expect(column).toEqual(expected);
    }
  });
});
