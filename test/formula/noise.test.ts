import { expect, it } from 'vitest';
import { noiseOfTerm, noisy, sizeOf } from '../../src/formula/noise.ts';
import { ln, s, times, w } from '../../src/formula/term.ts';
import { divide, integer } from '../../src/numeric/exact.ts';
import { toExact } from '../../src/numeric/fraction.ts';
import { toShortText } from '../../src/numeric/text.ts';

it('takes what rounding left of a score along in products', () => {
  const part = { w: noisy(integer(3)), s: noisy(divide(integer(-1), integer(3))) };
  const noiseOf = (term: Parameters<typeof noiseOfTerm>[0]) => {
    const noise = noiseOfTerm(term, part)?.noise;
    return noise && toShortText(toExact(noise));
  };
  // 10 units of the 40th digit.
  const unit = `0.${'0'.repeat(38)}1`;
  expect([noiseOf(w), noiseOf(s)]).toEqual(['0', unit]);
  expect(noiseOf(times(w, s))).toBe(unit.replace(/1$/, '3'));
  expect(noiseOf(ln(s))).toBeUndefined();
  expect(toShortText(toExact(sizeOf(part.s.value)))).toBe(`0.${'3'.repeat(40)}`);
});
