import { expect, it } from 'vitest';
import { exact } from '../../src/numeric/text.ts';
import { carriedFigure, shownFigure } from '../../src/publish/shown-figure.ts';

const third = `0.${'3'.repeat(40)}`;

it.each([
  ['12.50', '12.5'],
  ['-0.012345678901234567890', '-0.01234567890123456789'],
  ['1.0000000000000000000012', '1…'],
  [third, '0.33333333333333333333…'],
  ['1e25', '10000000000000000000000000'],
])('%s is shown to people as %s', (text, shown) => {
  expect(shownFigure(exact(text))).toBe(shown);
});

it('a figure that was rounded says so to machines, and has every digit that was carried', () => {
  expect(carriedFigure(exact(third))).toEqual({ value: third, digits: 40 });
  expect(carriedFigure(exact(`-${third}`))).toEqual({ value: `-${third}`, digits: 40 });
});

it('an exact figure says nothing of digits: a short one, and a sum that has more than are carried', () => {
  expect(carriedFigure(exact('12.50'))).toEqual({ value: '12.5' });
  expect(carriedFigure(exact(`1${'0'.repeat(20)}.${'3'.repeat(40)}`)).digits).toBeUndefined();
  expect(carriedFigure(exact('0'))).toEqual({ value: '0' });
});
