import { expect, it } from 'vitest';
import { briefly, named, times } from '../../../src/analysis/plausibility/shown.ts';

it('names things in both languages', () => {
  expect(named({ name: '杭州市', nameEn: 'Hangzhou' })).toEqual({ en: 'Hangzhou', zh: '杭州市' });
  expect(named({ name: '杭州市', nameEn: '' })).toEqual({ en: '杭州市', zh: '杭州市' });
  expect(named(undefined)).toEqual({ en: '', zh: '' });
});

it('writes two digits', () => {
  expect([briefly(123.4), briefly(0.01234), briefly(9.96)]).toEqual(['120', '0.012', '10']);
});

it('tells how many times the median a figure is, or which part of it', () => {
  expect(times({ factor: 12.34, isAbove: true, deviations: 9 })).toEqual({ en: '12 times', zh: '12 倍' });
  expect(times({ factor: 12.34, isAbove: false, deviations: 9 })).toEqual({ en: '1/12 of', zh: '1/12' });
});
