import { expect, it } from 'vitest';
import { ColumnAnswers, sizeAt } from '../../src/formula/column-answers.ts';
import type { ColumnInputs } from '../../src/formula/inputs.ts';
import { constant, x } from '../../src/formula/term.ts';
import type { Condition } from '../../src/model/term.ts';
import { createColumn, scalar, setMissing, setUnknown } from '../../src/numeric/columns/column.ts';

/** Four values: 1, 2, none, and one that the columns cannot tell. */
function answers(holds = true) {
  const values = createColumn(4);
  values.hi.set([1, 2]);
  setMissing(values, 2);
  setUnknown(values, 3);
  const asked: number[] = [];
  const reference: ColumnInputs['reference'] = {
    holds: (_, at) => {
      asked.push(at);
      return holds;
    },
    value: () => undefined as never,
  };
  const inputs = { length: 4, values, reference } as ColumnInputs;
  return { asked, values, of: new ColumnAnswers(inputs, (term) => (term.kind === 'x' ? values : scalar(2))) };
}

const atLeastTwo: Condition = { kind: 'order', left: x, relation: 'at least', right: constant(2) };

it('answers for each cell, asks the exact reading where a bound leaves more than one, and nothing of what is missing', () => {
  const { of, asked } = answers();
  const answer = of.to(atLeastTwo);
  expect(answer.isOne).toBe(false);
  expect([0, 1, 2, 3].map(answer.of)).toEqual([false, true, false, true]);
  expect(asked).toEqual([3]);
});

it('joins answers', () => {
  const { of } = answers(false);
  const not: Condition = { kind: 'not', of: atLeastTwo };
  expect([0, 1].map(of.to(not).of)).toEqual([true, false]);
  expect([0, 1].map(of.to({ kind: 'all', of: [atLeastTwo, not] }).of)).toEqual([false, false]);
  expect([0, 1].map(of.to({ kind: 'any', of: [atLeastTwo, not] }).of)).toEqual([true, true]);
});

it('knows the answer to a question that is the same for all cells', () => {
  const { of } = answers();
  const one = of.to({ kind: 'order', left: constant(2), relation: 'at least', right: constant(2) });
  expect([one.isOne, one.of(0), one.of(3)]).toEqual([true, true, true]);
});

it('tells the largest magnitude that a figure can have', () => {
  const { values } = answers();
  expect([sizeAt(values, 1), sizeAt(values, 3)]).toEqual([2, Number.POSITIVE_INFINITY]);
});
