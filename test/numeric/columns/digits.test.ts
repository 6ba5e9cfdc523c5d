import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/model/exact.ts';
import { type Digits, findDigits, halves } from '../../../src/numeric/columns/digits.ts';
import { compare, toSignificant } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';
import { exactOf, size } from '../../support/binary-figures.ts';
import { CELLS, Chance, type Drawn, drawnCells, truth } from '../../support/drawn-columns.ts';

/** What was found, as an exact decimal. */
function found(digits: Digits, exponent: number): Exact {
  const half = digits === 20 ? 10n ** 10n : 10n ** 15n;
  const coefficient = BigInt(halves[0] as number) * half + BigInt(halves[1] as number);
  return { coefficient, exponent: exponent + 1 - digits };
}

/** The digits of a cell's magnitude, found within its bound and a little more; undefined where they are not certain. */
function digitsOf({ column }: Drawn, at: number, digits: Digits): Exact | undefined {
  const [hi, lo] = [column.hi[at] as number, column.lo[at] as number];
  if (hi === 0) return undefined;
  const exponent = findDigits(digits, Math.abs(hi), hi < 0 ? -lo : lo, column.error[at] as number, 1e-9);
  return Number.isNaN(exponent) ? undefined : found(digits, exponent);
}

/** Whether digits are those of the magnitude of a true figure, rounded, and the first one is not 0. */
function isRight(given: Exact, drawn: Drawn, at: number, digits: Digits): boolean {
  const least = 10n ** BigInt(digits - 1);
  const { coefficient, exponent } = exactOf(size(truth(drawn, at)));
  const rounded = toSignificant({ coefficient, exponent }, digits);
  return compare(given, rounded) === 0 && given.coefficient >= least && given.coefficient < 10n * least;
}

describe.each([20, 30] as const)('%i digits of a figure', (digits) => {
  it('are never wrong, and have a first one that is not 0', () => {
    let [wrong, told] = [0, 0];
    for (const [drawn, at] of drawnCells(new Chance(), CELLS / 10)) {
      const given = digitsOf(drawn, at, digits);
      if (given !== undefined) told += 1;
      if (given !== undefined && !isRight(given, drawn, at, digits)) wrong += 1;
    }
    expect(wrong).toBe(0);
    expect(told).toBeGreaterThan(CELLS / (digits === 20 ? 20 : 40));
  });

  it('carry over to the next power of ten', () => {
    const nines = '9'.repeat(digits);
    expect(findDigits(digits, 1, -(2 ** -110), 0, 0)).toBe(0);
    expect(compare(found(digits, 0), exact('1'))).toBe(0);
    expect(findDigits(digits, 10, -(10 ** (1 - digits)), 0, 0)).toBe(0);
    expect(compare(found(digits, 0), { coefficient: BigInt(nines), exponent: 1 - digits })).toBe(0);
  });

  it('are not told where they may have one more, just below a power of ten', () => {
    const unit = 10 ** (1 - digits);
    expect(findDigits(digits, 1, 0, 0.01 * unit, 0)).toBe(0);
    expect(findDigits(digits, 1, 0, 0.06 * unit, 0)).toBeNaN();
    expect(findDigits(digits, 1.5, 0, 0.06 * unit, 0)).toBe(0);
  });

  it('are not told of halves, nor of what is far from 1', () => {
    expect(findDigits(digits, 1, 10 ** (1 - digits) / 2, 0, 0)).toBeNaN();
    expect(findDigits(digits, 1e-145, 0, 0, 0)).toBeNaN();
    expect(findDigits(digits, Number.NaN, 0, 0, 0)).toBeNaN();
    expect(findDigits(digits, 1, 0, Number.POSITIVE_INFINITY, 0)).toBeNaN();
  });
});
