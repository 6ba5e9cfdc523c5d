import { expect, it } from 'vitest';
import * as make from '../../src/formula/expressions.ts';
import { exact } from '../../src/numeric/text.ts';
import { expressionData } from '../../src/publish/explain/formula-json.ts';
import { evaluate } from '../support/evaluate-formula.ts';

const [two, nine] = [make.constant(2), make.count('n', 9)];

it.each([
  ['plus', make.plus(two, nine), 11],
  ['minus', make.minus(two, nine), -7],
  ['times', make.times(two, nine), 18],
  ['over', make.over(nine, two), 4.5],
  ['power', make.power(nine, two), 81],
  ['ln of exp', make.ln(make.exp(two)), 2],
  ['log10', make.log10(make.constant(1000)), 3],
  ['sqrt', make.sqrt(nine), 3],
  ['least', make.least(two, nine), 2],
  ['greatest', make.greatest(two, nine), 9],
  ['middle', make.middle(two, nine, make.constant(4)), 4],
  ['sumOf', make.sumOf([two, nine, two]), 13],
  ['rounded', make.rounded(make.figure('x', exact('2.5')), 0, 'half-even'), 2],
])('%s makes the formula it is named for', (_, expression, expected) => {
  expect(Number(evaluate(expressionData(expression)).valueOf().toFixed(12))).toBe(expected);
});

it('an equation passes its result on under its name', () => {
  const given = make.equation('m', two, exact('2'), 'A');
  expect(make.resultOf(given)).toEqual({ kind: 'figure', symbol: 'm', of: 'A', value: exact('2'), sources: [] });
});

it('what is not told of a stage is empty', () => {
  const rules = [make.rule('a case', '一种情形')];
  expect(make.derived({ rules })).toEqual({ rules, figures: [], equations: [], rounds: [], duels: [] });
});
