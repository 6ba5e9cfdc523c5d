import { describe, expect, it } from 'vitest';
import { exact } from '../../src/numeric/text.ts';
import { longLogarithm, naturalLogarithm } from '../../src/numeric/transcendental.ts';
import { valueText } from '../support/exact-values.ts';

describe('logarithms', () => {
  it('have the digits of a table', () => {
    // ln 2 and ln 10, as they are known since long.
    expect(valueText(naturalLogarithm(exact('2')))).toBe('0.6931471805599453094172321214581765680755');
    expect(valueText(naturalLogarithm(exact('10')))).toBe('2.302585092994045684017991454684364207601');
    expect(valueText(naturalLogarithm(exact('1.00')))).toBe('0');
    expect(valueText(longLogarithm(2))).toMatch(/^0[.]69314718055994530941723212145817656807550013436025/);
  });
});
