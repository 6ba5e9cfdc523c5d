import { describe, expect, it } from 'vitest';
import {
  constant,
  equation,
  exp,
  figure,
  greatest,
  least,
  ln,
  minus,
  over,
  plus,
  power,
  rounded,
  sumOf,
  times,
} from '../../../src/formula/expressions.ts';
import type { Expression } from '../../../src/model/formula.ts';
import { exact } from '../../../src/numeric/text.ts';
import { filledText, formulaBlock, isAbridged, symbolicText } from '../../../src/publish/explain/formula-text.ts';

const f = (symbol: string, text: string, of = '') => figure(symbol, exact(text), [], of);
const [a, b, c] = [f('a', '1'), f('b', '2'), f('c', '-3')];
const terms = (count: number): Expression[] => {
  return Array.from({ length: count }, (_, at) => times(f('w', `${at + 1}`, `A${at}`), f('s', '5', `A${at}`)));
};

describe('a formula as text', () => {
  it.each<[Expression, string, string]>([
    [plus(a, minus(b, c)), 'a + b - c', '1 + 2 - (-3)'],
    [minus(a, minus(b, c)), 'a - (b - c)', '1 - (2 - (-3))'],
    [minus(a, plus(b, a)), 'a - (b + a)', '1 - (2 + 1)'],
    [times(a, over(b, a)), 'a * b / a', '1 * 2 / 1'],
    [over(a, times(b, a)), 'a / (b * a)', '1 / (2 * 1)'],
    [over(times(minus(b, a), b), minus(a, b)), '(b - a) * b / (a - b)', '(2 - 1) * 2 / (1 - 2)'],
    [power(plus(a, b), over(constant(1), b)), '(a + b)^(1 / b)', '(1 + 2)^(1 / 2)'],
    [power(power(a, b), b), '(a^b)^b', '(1^2)^2'],
    [exp(ln(b)), 'exp(ln(b))', 'exp(ln(2))'],
    [least(greatest(a, b), c), 'min(max(a, b), c)', 'min(max(1, 2), -3)'],
    [rounded(c, 2, 'half-up'), 'round(c, 2, half-up)', 'round(-3, 2, half-up)'],
    [over(sumOf(terms(2)), f('n', '2')), 'sum(w * s) / n', '(1 * 5 + 2 * 5) / 2'],
    [over(a, sumOf(terms(1))), 'a / sum(w * s)', '1 / (1 * 5)'],
    [f('w', '3', 'A1'), 'w[A1]', '3'],
    [sumOf([]), 'sum()', ''],
  ])('brackets no more than is needed: %#', (expression, symbols, filled) => {
    if (filled === '') expect(symbolicText(expression)).toBe('0');
    else expect([symbolicText(expression), filledText(expression)]).toEqual([symbols, filled]);
  });

  it('may name its figures in another language', () => {
    const loud = (symbol: string): string => symbol.toUpperCase();
    expect(symbolicText(plus(a, b), loud)).toBe('A + B');
    expect(symbolicText(rounded(a, 2, 'half-even'), loud)).toBe('ROUND(A, 2, HALF-EVEN)');
    expect(filledText(rounded(a, 2, 'half-even'), undefined, loud)).toBe('ROUND(1, 2, HALF-EVEN)');
  });

  it('leaves terms of long sums out for people, and says so, but not for machines', () => {
    const long = sumOf(terms(17));
    expect([isAbridged(long), isAbridged(sumOf(terms(16))), isAbridged(over(a, long))]).toEqual([true, false, true]);
    expect(filledText(long)).toBe('1 * 5 + 2 * 5 + ... + 17 * 5');
    const all = { most: Number.POSITIVE_INFINITY, number: () => 'x' };
    expect(filledText(long, all).split(' + ')).toHaveLength(17);
  });
});

it('a formula is told in symbols, with its numbers, and by what it comes to', () => {
  const sum = equation('m', plus(figure('x', exact('1')), figure('y', exact('2'))), exact('3'), 'A');
  expect(formulaBlock(2, sum, (symbol) => symbol, 'en')).toEqual({
    kind: 'formula',
    level: 2,
    symbol: 'm[A]',
    sides: ['x + y', '1 + 2', '3'],
  });
});

it('a formula of one figure does not say twice what it comes to', () => {
  const block = formulaBlock(1, equation('score', figure('floor', exact('60')), exact('60')), String, 'en');
  expect(block).toMatchObject({ symbol: 'score', sides: ['floor', '60'] });
});
