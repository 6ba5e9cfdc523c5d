import { describe, expect, it } from 'vitest';
import { exact } from '../../src/numeric/text.ts';
import { briefFigure, carriedFigure, movementText, shownFigure, signedText } from '../../src/publish/shown-figure.ts';

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

it.each([
  ['1.5', '+1.5000'],
  ['-0.00004', '0.0000'],
  ['0', '0.0000'],
  ['-2.00005', '-2.0000'],
  ['0.00015', '+0.0002'],
])('shows the difference %s as %s: a sign, two decimals more than are published, a half to even', (text, shown) => {
  expect(signedText(exact(text), { decimals: 2, rounding: 'half-even' })).toBe(shown);
});

it('shows nothing where there is no difference', () => {
  expect(signedText(undefined, { decimals: 2, rounding: 'half-even' })).toBe('');
});

describe('movementText', () => {
  it('points up for places gained and down for places lost', () => {
    expect([12, 0, -1, undefined].map(movementText)).toEqual(['↑12', '–', '↓1', '']);
  });
});
