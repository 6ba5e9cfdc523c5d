import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatest, isNear, printedError } from '../../../src/audit/derivation/printed-error.ts';
import { add, multiply } from '../../../src/numeric/exact.ts';
import { exact, toShortText, toSignificantText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';

const digits = fc.tuple(fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n }), fc.integer({ min: -45, max: 5 }));

describe('a figure written at 20 digits', () => {
  it('is near the one it was', () => {
    fc.assert(
      fc.property(digits, ([coefficient, exponent]) => {
        const figure = { coefficient, exponent };
        expect(isNear(exact(toSignificantText(figure)), figure, [])).toBe(true);
      }),
      DRAWS,
    );
  });

  it('is not near one that differs in the 19th digit', () => {
    fc.assert(
      fc.property(digits, ([coefficient, exponent]) => {
        fc.pre(coefficient !== 0n);
        const figure = { coefficient, exponent };
        const other = add(figure, multiply(figure, exact('1e-18')));
        expect(isNear(exact(toSignificantText(figure)), other, [])).toBe(false);
      }),
      DRAWS,
    );
  });

  it('may be off by a slack besides', () => {
    expect(isNear(exact('1'), exact('1.1'), [exact('0.06'), exact('0.04')])).toBe(true);
    expect(isNear(exact('1'), exact('1.1'), [exact('0.06'), exact('0.03')])).toBe(false);
  });

  it('is off by a share of its magnitude', () => {
    expect(toShortText(printedError(exact('-200')))).toBe('0.00000000000000001');
    expect(toShortText(greatest([exact('1'), exact('-3'), exact('2')]))).toBe('3');
  });
});
