import type { methods } from '../../methods/index.ts';
import type { Expression, Figure } from '../../model/formula.ts';
import { count, over, sumOf, times } from './expressions.ts';

/** A child region's value, and the coefficient that it weighs by, where children are weighed. */
export interface ChildFigures {
  readonly x: Figure;
  readonly c: Figure | undefined;
}

export type RollUpFormula = (children: readonly ChildFigures[]) => Expression;

function weightedMean(children: readonly ChildFigures[]): Expression {
  const weighed = children.flatMap(({ x, c }) => (c === undefined ? [] : [{ x, c }]));
  return over(sumOf(weighed.map(({ x, c }) => times(c, x))), sumOf(weighed.map(({ c }) => c)));
}

/** The formula of every way to make a parent region's value: a method is complete only with its entry here. */
export const rollUpFormulas: Readonly<Record<keyof typeof methods.rollup, RollUpFormula>> = {
  sum: (children) => sumOf(children.map(({ x }) => x)),
  mean: (children) => over(sumOf(children.map(({ x }) => x)), count('n', children.length)),
  'weighted-mean': weightedMean,
};
