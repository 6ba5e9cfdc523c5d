import { describe, expect, it } from 'vitest';
import { parseDecimal, publish, rational, snap, twentyDigits } from './rational.ts';

describe('rationals', () => {
  it('snaps to 30 significant digits, half to even', () => {
    // 29 ones, then 25 and 35: the 30th digit is 2 or 3 and the rest is exactly half a unit of it.
    const ones = '1'.repeat(29);
    expect(snap(parseDecimal(`0.${ones}25`)).equals(parseDecimal(`0.${ones}2`))).toBe(true);
    expect(snap(parseDecimal(`0.${ones}35`)).equals(parseDecimal(`0.${ones}4`))).toBe(true);
    expect(snap(rational(10n ** 40n - 1n, 10n ** 40n)).equals(1)).toBe(true);
  });

  it('publishes halves by the rounding, and no negative zero', () => {
    expect([publish(parseDecimal('2.345'), 2, 'half-even'), publish(parseDecimal('2.345'), 2, 'half-up')]).toEqual([
      '2.34',
      '2.35',
    ]);
    expect([publish(parseDecimal('-2.5'), 0, 'half-even'), publish(parseDecimal('-2.5'), 0, 'half-up')]).toEqual([
      '-2',
      '-3',
    ]);
    expect(publish(parseDecimal('-0.004'), 2, 'half-up')).toBe('0.00');
    expect(publish(parseDecimal('7'), 3, 'half-up')).toBe('7.000');
  });

  it('writes 20 digits in plain notation', () => {
    expect(twentyDigits(rational(2n, 3n))).toBe('0.66666666666666666667');
    expect(twentyDigits(rational(-200n, 3n))).toBe('-66.666666666666666667');
    expect(twentyDigits(parseDecimal('1e25'))).toBe(`1${'0'.repeat(25)}`);
    expect(twentyDigits(parseDecimal('-1200e-3'))).toBe('-1.2');
    expect(twentyDigits(parseDecimal('5e-9'))).toBe('0.000000005');
    expect(twentyDigits(rational(0n))).toBe('0');
  });
});
