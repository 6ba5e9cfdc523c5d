import { expect, it } from 'vitest';
import { COMBINING, extreme, medianOf } from '../../src/formula/combining.ts';
import { type Fraction, fraction, toExact } from '../../src/numeric/fraction.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';

const figures = (...texts: readonly string[]) => texts.map((text) => fraction(exact(text)));
const text = (figure: Fraction) => toShortText(toExact(figure));

it('sums figures, and takes the least or the middle', () => {
  const given = figures('7', '-1.5', '2', '4');
  expect([COMBINING.add(given), COMBINING.min(given), COMBINING.median(given)].map(text)).toEqual([
    '11.5',
    '-1.5',
    '3',
  ]);
  expect(text(medianOf(figures('9', '1', '2')))).toBe('2');
  expect(text(COMBINING.add([]))).toBe('0');
});

it('takes the first of those that tie for an extreme', () => {
  const third = `0.${'3'.repeat(33)}`;
  const [a, b, one] = figures(third, `${third}3`, '1');
  const tied = [a, b] as [Fraction, Fraction];
  expect(extreme(tied, 1)).toBe(a);
  expect(extreme([...tied].reverse(), -1)).toBe(b);
  expect(extreme([...tied, one as Fraction], 1)).toBe(one);
});
