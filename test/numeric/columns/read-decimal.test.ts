import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/model/exact.ts';
import { createColumn } from '../../../src/numeric/columns/column.ts';
import { setScaled } from '../../../src/numeric/columns/from-exact.ts';
import { readShortDecimal, setDecimal } from '../../../src/numeric/columns/read-decimal.ts';
import { parseExact } from '../../../src/numeric/text.ts';
import { type Binary, minus, order, size, times } from '../../support/binary-figures.ts';
import { bound, CELLS, Chance, figure, isUnknown } from '../../support/drawn-columns.ts';

const out = createColumn(1);

/** Reads a text that stands between other bytes, as the cells of a month are read. */
function read(text: string): boolean {
  const bytes = new TextEncoder().encode(`9${text}9`);
  if (readShortDecimal(bytes, 1, bytes.length - 1, out, 0)) return true;
  const value = parseExact(text);
  if (value === undefined) return false;
  setDecimal(out, 0, value);
  return true;
}

const whole = (integer: bigint): Binary => ({ integer, power: 0 });

/** Whether the cell is within its bound of a decimal, times a factor that makes the bound too small. */
function holds({ coefficient, exponent }: Exact, factor = 1): boolean {
  const up = whole(10n ** BigInt(Math.max(0, -exponent)));
  const expected = whole(coefficient * 10n ** BigInt(Math.max(0, exponent)));
  const apart = size(minus(times(figure(out, 0), up), expected));
  return order(times(apart, whole(BigInt(factor))), times(bound(out, 0), up)) <= 0;
}

function digitsOf(chance: Chance, most: number): string {
  let text = '';
  for (let n = chance.below(most) + 1; n > 0; n -= 1) text += chance.below(4) === 0 ? 0 : chance.below(10);
  return text;
}

/** A number as files have them, short or long. */
function drawnText(chance: Chance): string {
  const sign = ['', '', '', '-', '+'][chance.below(5)];
  const most = chance.below(6) === 0 ? 40 : 8;
  const fraction = chance.below(3) === 0 ? '' : `.${digitsOf(chance, most)}`;
  const power = chance.below(12) === 0 ? `e${chance.below(60) - 30}` : '';
  return `${sign}${digitsOf(chance, most)}${fraction}${power}`;
}

describe('a decimal in bytes', () => {
  it('is within its bound of what is written', () => {
    const chance = new Chance();
    let [broken, caught, exact] = [0, 0, 0];
    for (let n = 0; n < CELLS; n += 1) {
      const text = drawnText(chance);
      const isRead = read(text);
      const value = parseExact(text) as Exact;
      if (!isRead || !holds(value)) broken += 1;
      if (!holds(value, 1_000_000)) caught += 1;
      if (out.error[0] === 0) exact += 1;
    }
    expect(broken).toBe(0);
    expect(caught).toBeGreaterThan(CELLS / 3);
    expect(exact).toBeGreaterThan(CELLS / 10);
  });

  it('is certain to 2 ** -106 of it, up to 30 digits', () => {
    const chance = new Chance();
    let worst = 0;
    for (let n = 0; n < 10_000; n += 1) {
      const text = drawnText(chance);
      read(text);
      if (out.hi[0] !== 0 && text.length <= 30)
        worst = Math.max(worst, (out.error[0] as number) / Math.abs(out.hi[0] as number));
    }
    expect(worst).toBeLessThanOrEqual(2 ** -105.99);
  });

  it.each(['0', '-0', '000', '0.00', '0.5', '12', '-12.25', '+3', '123456789012345', '1e3', '2.5e1', '0.015625'])(
    '%s is exact',
    (text) => {
      expect(read(text)).toBe(true);
      expect([out.lo[0], out.error[0]]).toEqual([0, 0]);
      expect(out.hi[0]).toBe(Number(text) + 0);
    },
  );

  it.each([
    '0.1',
    '99999999999999.9',
    '999999999999999',
    '9999999999999999',
    '1234567890123456.7',
    '00000000000000000000000000012.34',
    '0.0000000000000000000001',
    '0.00000000000000000000001',
    '0.0000000000000000000000000000001234',
    '-0.000000000000000000000000000000000001e36',
    '12345678901234567890123456789012345678901234567890',
    '1e-149',
    '9.9e149',
  ])('%s is next to what is written', (text) => {
    expect(read(text)).toBe(true);
    expect(isUnknown(out, 0)).toBe(false);
    expect(holds(parseExact(text) as Exact)).toBe(true);
    expect(out.hi[0]).toBe(Number(text));
  });

  it.each([
    '',
    '-',
    '+',
    '.',
    '.5',
    '5.',
    '-.5',
    '1.2.3',
    '1,2',
    '1 ',
    ' 1',
    '1e',
    'e5',
    '1e1234567',
    '+-1',
    '--1',
    'NaN',
    '0x1',
    '1_0',
    '１',
    '٣',
    '1.-2',
  ])('is not %j', (text) => {
    expect(parseExact(text)).toBeUndefined();
    out.hi[0] = 7;
    expect(read(text)).toBe(false);
    expect(out.hi[0]).toBe(7);
  });

  it.each(['1e151', '-1e-151', '1e999999', '0.1e-999999'])(
    '%s is a number beyond what can be computed with',
    (text) => {
      expect(read(text)).toBe(true);
      expect(isUnknown(out, 0)).toBe(true);
    },
  );

  it('is one figure for one decimal, however it is written', () => {
    for (const forms of [
      ['0.1', '0.10', '00.1', '1e-1', '0.10000000000000000000', '+0.1'],
      ['1234.5678', '1234.56780000000000000', '12345678e-4'],
    ]) {
      const figures = forms.map((text) => {
        read(text);
        return [out.hi[0], out.lo[0]];
      });
      for (const other of figures) expect(other).toEqual(figures[0]);
    }
  });
});

describe('a scaled integer', () => {
  it('is what the same decimal is, beyond 15 digits too', () => {
    const chance = new Chance();
    for (let n = 0; n < 500; n += 1) {
      const integer = chance.sign() * Math.floor(chance.next() * 2 ** (1 + chance.below(53)));
      const places = chance.below(23);
      setScaled(out, 0, integer, places);
      const [hi, lo] = [out.hi[0], out.lo[0]];
      expect(holds({ coefficient: BigInt(integer), exponent: -places })).toBe(true);
      read(`${integer}e-${places}`);
      expect([hi, lo]).toEqual([out.hi[0], out.lo[0]]);
    }
  });
});
