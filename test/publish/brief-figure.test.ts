import { expect, it } from 'vitest';
import { exact } from '../../src/numeric/text.ts';
import { briefFigure } from '../../src/publish/brief-figure.ts';

it.each([
  ['3', '3'],
  ['0', '0'],
  ['2.50', '2.5'],
  ['1234567', '1234570…'],
  ['-0.00012345678', '-0.000123457…'],
  ['123456.000', '123456'],
])('shows %s as %s', (value, shown) => {
  expect(briefFigure(exact(value))).toBe(shown);
});

it('shows nothing where there is no figure', () => {
  expect(briefFigure(undefined)).toBe('');
});
