import { expect, it } from 'vitest';
import { formulaText } from '../../src/formula/symbols.ts';
import {
  constant,
  given,
  greatest,
  least,
  lowQuantile,
  minus,
  named,
  over,
  plus,
  power,
  s,
  step,
  times,
  weightedMean,
  x,
} from '../../src/formula/term.ts';

const mean = named('M', weightedMean(s));

it.each([
  [over(minus(x, constant(1)), times(constant(2), x)), '(x - 1) / (2 * x)'],
  [minus(x, minus(x, plus(x, x))), 'x - (x - (x + x))'],
  [power(plus(x, constant(1)), over(constant(1), given('p'))), '(x + 1)^(1 / p)'],
  [power(power(x, constant(2)), constant(3)), '(x^2)^3'],
  [least(greatest(x, lowQuantile), step), 'min(max(x, q_low), step); q_low = quantile(p_low)'],
  [minus(mean, over(constant(1), mean)), 'M - 1 / M; M = sum(w * s) / sum(w)'],
])('a formula in symbols has no bracket that it does not need', (term, text) => {
  expect(formulaText(term)).toBe(text);
});
