import { describe, expect, it } from 'vitest';
import { type Column, createColumn, isMissing, scalar } from '../../../src/numeric/columns/column.ts';
import { exponential } from '../../../src/numeric/columns/exponential.ts';
import { columnOf, decimal, Fare, FUNCTION_CELLS, STEPS, walk } from '../../support/decimal-figures.ts';
import { BATCH, Chance, isUnknown } from '../../support/drawn-columns.ts';

function applied(x: Column): Column {
  const out = createColumn(x.hi.length);
  exponential(out, x);
  return out;
}

/** An exponent: as those of formulas are, at the ends of what is safe, next to 0, or next to a multiple of ln 2. */
function drawnExponent(chance: Chance): number {
  const kind = chance.below(10);
  const sign = chance.sign();
  if (kind < 4) return sign * chance.next() * 5;
  if (kind < 6) return sign * chance.next() * 340;
  if (kind < 8) return sign * 10 ** (-chance.next() * 45);
  return sign * Math.LN2 * chance.below(60) * 0.5 + (chance.next() - 0.5) * 2 ** -40;
}

describe('the exponential', () => {
  it('is within its bound of what decimals of 60 digits make of it', () => {
    const chance = new Chance();
    const fare = new Fare();
    for (let from = 0; from < FUNCTION_CELLS; from += STEPS) {
      const start = drawnExponent(chance);
      const { x, y } = walk(start, chance.next() * Math.min(0.04, Math.abs(start)));
      fare.add(applied(columnOf(chance, x)), y);
    }
    expect(fare.worst).toBeLessThanOrEqual(1);
    expect(fare.told).toBe(FUNCTION_CELLS);
    expect(fare.caught / FUNCTION_CELLS).toBeGreaterThan(0.8);
  });

  it('of an exact figure is certain to 30 digits', () => {
    const chance = new Chance();
    const x = { ...createColumn(BATCH), hi: Float64Array.from({ length: BATCH }, () => drawnExponent(chance)) };
    const out = applied(x);
    for (let cell = 0; cell < BATCH; cell += 1) {
      expect((out.error[cell] as number) / (out.hi[cell] as number)).toBeLessThan(1.2e-30);
    }
  });

  it('has the digits of a table', () => {
    const out = applied(scalar(1));
    // OEIS A001113.
    expect(decimal(out, 0).toSignificantDigits(30).toString()).toBe('2.71828182845904523536028747135');
    expect(decimal(applied(scalar(0)), 0).toString()).toBe('1');
  });

  it('is missing for a missing figure, unknown beyond the safe magnitudes and for what is uncertain', () => {
    expect(isMissing(applied(scalar(Number.NaN)), 0)).toBe(true);
    for (const x of [346, -346, 1e20]) expect(isUnknown(applied(scalar(x)), 0)).toBe(true);
    const vague = { ...scalar(1), error: Float64Array.of(0.3) };
    expect(isUnknown(applied(vague), 0)).toBe(true);
  });
});
