import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exact,
  PRINTED_DIGITS,
  parseExact,
  toPlainText,
  toShortText,
  toSignificantText,
} from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { decimalOf, exactHalf, exactValue, Forty, valueText } from '../support/exact-values.ts';

const digitText = fc.stringMatching(/^[0-9]{1,20}$/);

/** Values whose digits after the 20th are about a half, or about a half of the 30th: where rounding twice shows. */
const nearHalf = fc
  .tuple(
    fc.stringMatching(/^[1-9][0-9]{18}[0-9]$/),
    fc.constantFrom('50', '49'),
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom('', '1', '4', '5', '6', '9', '49', '50', '51', '95'),
    fc.integer({ min: -60, max: 10 }),
  )
  .map(([head, [first = '', run = ''], count, tail, exponent]) => {
    return { coefficient: BigInt(`${head}${first}${run.repeat(count)}${tail}`), exponent };
  });

/** Number texts of every form the grammar has. */
const numberText = fc
  .tuple(
    fc.constantFrom('', '+', '-'),
    digitText,
    fc.option(digitText, { nil: undefined }),
    fc.option(fc.tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.nat(40)), { nil: undefined }),
  )
  .map(([sign, whole, fraction, power]) => {
    return `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}${power === undefined ? '' : power.join('')}`;
  });

describe('parseExact', () => {
  it('takes every number text as the decimal that is written', () => {
    fc.assert(
      fc.property(numberText, (text) => {
        expect(valueText(exact(text))).toBe(valueText(new Forty(text.replace(/^\+/, ''))));
      }),
      DRAWS,
    );
  });

  it('keeps what a binary float would lose', () => {
    const text = '1234567890123456789012345678901234567.891';
    expect(toPlainText(exact(text))).toBe(text);
    expect(toPlainText(exact('0.1'))).toBe('0.1');
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '.5',
    '5.',
    '1,204',
    '12%',
    '１２',
    'NaN',
    'Infinity',
    '0x10',
    '1e',
    'e5',
    '--1',
    '1.2.3',
    '1e2.5',
  ])('refuses %j', (text) => {
    expect(parseExact(text)).toBeUndefined();
    expect(() => exact(text)).toThrow(RangeError);
  });
});

describe('toPlainText', () => {
  it('writes every digit, trailing zeros kept, without an exponent', () => {
    const texts = ['1.50', '0.00', '-0.050', '1e3', '12e-5', '-7', '0e4'].map((text) => toPlainText(exact(text)));
    expect(texts).toEqual(['1.50', '0.00', '-0.050', '1000', '0.00012', '-7', '0']);
  });

  it('is read back as the same value', () => {
    fc.assert(
      fc.property(exactValue, (value) => {
        const text = toPlainText(value);
        expect(text).toMatch(/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/);
        expect(valueText(exact(text))).toBe(valueText(value));
      }),
      DRAWS,
    );
  });
});

describe('toShortText', () => {
  it('is the one shortest plain text of a value, as decimal.js writes it', () => {
    fc.assert(
      fc.property(exactValue, fc.nat(10), ({ coefficient, exponent }, zeros) => {
        const padded = { coefficient: coefficient * 10n ** BigInt(zeros), exponent: exponent - zeros };
        const expected = valueText({ coefficient, exponent });
        expect([toShortText({ coefficient, exponent }), toShortText(padded)]).toEqual([expected, expected]);
      }),
      DRAWS,
    );
  });

  it('keeps zeros before the point and drops a bare point', () => {
    const texts = ['100', '100.00', '-2.50', '0.000', '-0.00', '1e2'].map((text) => toShortText(exact(text)));
    expect(texts).toEqual(['100', '100', '-2.5', '0', '0', '100']);
  });
});

describe('toSignificantText', () => {
  it('snaps to 30 digits, then writes 20, halves to even', () => {
    expect(PRINTED_DIGITS).toBe(20);
    fc.assert(
      fc.property(fc.oneof(exactValue, exactHalf(20), nearHalf), (value) => {
        const expected = decimalOf(value).toSignificantDigits(30).toSignificantDigits(20);
        expect(toSignificantText(value)).toBe(valueText(expected));
      }),
      { ...DRAWS, numRuns: 2 * DRAWS.numRuns },
    );
  });

  it('writes 2/3 with twenty digits and 70 as 70', () => {
    expect(toSignificantText(exact(`0.${'6'.repeat(39)}7`))).toBe('0.66666666666666666667');
    expect(toSignificantText(exact('70.000'))).toBe('70');
  });
});
