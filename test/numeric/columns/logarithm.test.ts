import type { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { type Column, createColumn, isMissing, scalar } from '../../../src/numeric/columns/column.ts';
import { scalarOf } from '../../../src/numeric/columns/from-exact.ts';
import { commonLogarithm, logarithm, logarithmOfOnePlus } from '../../../src/numeric/columns/logarithm.ts';
import { significantText } from '../../../src/numeric/columns/significant.ts';
import { exact } from '../../../src/numeric/text.ts';
import { columnOf, decimal, Fare, FUNCTION_CELLS, Sixty, STEPS, walk } from '../../support/decimal-figures.ts';
import { BATCH, Chance, isUnknown } from '../../support/drawn-columns.ts';

type Operation = (out: Column, a: Column) => void;

function applied(operation: Operation, x: Column): Column {
  const out = createColumn(x.hi.length);
  operation(out, x);
  return out;
}

/** The logarithm of a figure: as those of formulas are, of every magnitude, or of one next to 1. */
function drawnLogarithm(chance: Chance): number {
  const kind = chance.below(10);
  if (kind < 4) return chance.next() * 5;
  if (kind < 7) return chance.sign() * chance.next() * 335;
  return chance.sign() * 10 ** (-1.4 - chance.next() * 14);
}

/** ln(1 + x), by its series next to 0: 60 digits of 1 + x would not show x. */
function logarithmBySeries(x: Decimal): Decimal {
  if (x.abs().gt('1e-2')) return x.plus(1).ln();
  let [sum, power] = [x, x];
  for (let n = 2; n < 35; n += 1) {
    power = power.times(x).neg();
    sum = sum.plus(power.div(n));
  }
  return sum;
}

/** Above -1, next to 0 mostly. */
function drawnIncrease(chance: Chance): number {
  if (chance.below(10) === 0) return chance.next() * 100 - 0.9;
  return chance.sign() * 10 ** (-1.4 - chance.next() * 60);
}

const LN10 = new Sixty(10).ln();

const functions: readonly [string, Operation, (chance: Chance) => readonly [Decimal[], Decimal[]], number][] = [
  [
    'the natural logarithm',
    logarithm,
    (chance) => {
      const start = drawnLogarithm(chance);
      const { x, y } = walk(start, chance.next() * Math.min(0.09, Math.abs(start)));
      return [[...y], [...x]];
    },
    FUNCTION_CELLS,
  ],
  [
    'the common logarithm',
    commonLogarithm,
    (chance) => {
      const { x, y } = walk(drawnLogarithm(chance), chance.next() / 11);
      return [[...y], x.map((logarithm) => logarithm.div(LN10))];
    },
    FUNCTION_CELLS / 5,
  ],
  [
    'ln(1 + x)',
    logarithmOfOnePlus,
    (chance) => {
      const x = Array.from({ length: STEPS }, () => new Sixty(drawnIncrease(chance)));
      return [x, x.map(logarithmBySeries)];
    },
    FUNCTION_CELLS / 5,
  ],
];

describe.each(functions)('%s', (_, operation, draw, cells) => {
  it('is within its bound of what decimals of 60 digits make of it', () => {
    const chance = new Chance();
    const fare = new Fare();
    // The figures of a walk have 57 digits themselves.
    const noiseOf = (expected: Decimal) =>
      expected
        .abs()
        .plus(operation === logarithmOfOnePlus ? 0 : 1)
        .times('1e-56');
    for (let from = 0; from < cells; from += STEPS) {
      const [figures, logarithms] = draw(chance);
      fare.add(applied(operation, columnOf(chance, figures)), logarithms, noiseOf);
    }
    expect(fare.worst).toBeLessThanOrEqual(1);
    expect(fare.told).toBe(cells);
    expect(fare.caught / cells).toBeGreaterThan(0.8);
  });

  it('is missing for a missing figure', () => {
    expect(isMissing(applied(operation, scalar(Number.NaN)), 0)).toBe(true);
  });

  it('is unknown for what may be 0 or below', () => {
    const x = operation === logarithmOfOnePlus ? -1 : 0;
    expect(isUnknown(applied(operation, scalar(x)), 0)).toBe(true);
    expect(isUnknown(applied(operation, scalar(x - 1)), 0)).toBe(true);
    const vague = { ...scalar(x + 1e-3), error: Float64Array.of(1e-3) };
    expect(isUnknown(applied(operation, vague), 0)).toBe(true);
  });
});

describe('logarithms', () => {
  it('have the digits of a table', () => {
    // OEIS A002162 and A002392.
    expect(decimal(applied(logarithm, scalar(2)), 0).toFixed(29)).toBe('0.69314718055994530941723212146');
    expect(decimal(applied(logarithm, scalar(10)), 0).toFixed(28)).toBe('2.3025850929940456840179914547');
    const nothing = applied(logarithm, scalar(1));
    expect([...nothing.hi, ...nothing.error]).toEqual([0, 0]);
  });

  it.each([-20, -3, -1, 1, 2, 5, 20])('have the text of a whole number for 10 to the power of %i', (power) => {
    const out = applied(commonLogarithm, scalarOf(exact(`1e${power}`)));
    expect(significantText(out, 0)).toBe(`${power}`);
  });

  it('of exact figures are certain to 28 digits, next to 1 too', () => {
    const chance = new Chance();
    const x = {
      ...createColumn(BATCH),
      hi: Float64Array.from({ length: BATCH }, () => Math.exp(drawnLogarithm(chance))),
    };
    const out = applied(logarithm, x);
    for (let cell = 0; cell < BATCH; cell += 1) {
      expect((out.error[cell] as number) / Math.abs(out.hi[cell] as number)).toBeLessThan(1e-28);
    }
  });
});
