import type { methods } from '../../methods/index.ts';
import type { Expression, Figure } from '../../model/formula.ts';
import { count, middle, over, sumOf } from './expressions.ts';

/** What an adjusted value is made of: those its peers report, or its parent region's alone. */
export type ImputationFormula = (values: readonly Figure[]) => Expression;

/** The formula of every way to deal with a missing value, undefined for those that make none of others. */
export const imputationFormulas: Readonly<Record<keyof typeof methods.missing, ImputationFormula | undefined>> = {
  error: undefined,
  exclude: undefined,
  floor: undefined,
  screen: undefined,
  'carry-forward': undefined,
  mean: (values) => over(sumOf(values), count('n', values.length)),
  median: (values) => middle(...values),
  parent: ([value]) => value as Figure,
};
