import { expect, it } from 'vitest';
import { briefly, times } from '../../../src/analysis/plausibility/shown.ts';

it('writes two digits', () => {
  expect([briefly(123.4), briefly(0.01234), briefly(9.96)]).toEqual(['120', '0.012', '10']);
});

it('tells how many times the median a figure is, or which part of it', () => {
  expect(times({ factor: 12.34, isAbove: true, deviations: 9 })).toEqual({ en: '12 times', zh: '12 倍' });
  expect(times({ factor: 12.34, isAbove: false, deviations: 9 })).toEqual({ en: '1/12 of', zh: '1/12' });
});
