import type { Exact } from '../../model/exact.ts';
import { TOTAL } from '../../model/index-tree.ts';
import type { WeightingMethod } from '../../model/method.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { compare, isZero, ONE, subtract, sum } from '../../numeric/exact.ts';
import { toShortText } from '../../numeric/text.ts';
import { nearestHint } from '../nearest.ts';
import type { Branch } from './hierarchy.ts';
import type { IndicatorRow } from './indicator-rows.ts';

/** More terms than these are not spelt out in a message. */
const MOST_TERMS = 12;

/** How the weight column of this file is to be read. */
export interface WeightRules {
  readonly method: WeightingMethod;
  readonly columns: ReadonlySet<string>;
  /** Whether every row found its place, so that sums can be judged. */
  readonly isWhole: boolean;
}

/** The weight of a row: as written, or 1 where weights are equal or there is no weight column. */
export function weightOf(row: IndicatorRow, { method, columns }: WeightRules): Exact {
  return method.written && columns.has('weight') ? (row.weight ?? ONE) : ONE;
}

function termsOf(siblings: readonly IndicatorRow[], weights: readonly Exact[]): string {
  const terms = siblings.map(({ code }, index) => `${code} ${toShortText(weights[index] as Exact)}`);
  const more = terms.length - MOST_TERMS;
  return more <= 0 ? terms.join(', ') : `${terms.slice(0, MOST_TERMS).join(', ')}, ... +${more}`;
}

function checkSum(siblings: readonly IndicatorRow[], parent: string, expected: Exact, problems: ProblemList): void {
  const weights = siblings.map(({ weight }) => weight as Exact);
  const total = sum(weights);
  if (compare(total, expected) === 0) return;
  const first = siblings.reduce((a, b) => (a.line <= b.line ? a : b));
  const difference = toShortText(subtract(expected, total));
  problems.add(
    problem('weight-sum', first.place('weight'), {
      parent,
      sum: toShortText(total),
      expected: toShortText(expected),
      terms: termsOf(siblings, weights),
      difference: difference.startsWith('-') ? difference : `+${difference}`,
    }),
  );
}

function checkSiblings(branches: readonly Branch[], parent: string, rules: WeightRules, problems: ProblemList): void {
  const siblings = branches.map(({ row }) => row);
  const blank = siblings.filter(({ filled }) => !filled.has('weight'));
  for (const { code, place } of blank) problems.add(problem('missing-weight', place('weight'), { code }));
  // What a faulty weight should have been is unknown, and so is the sum.
  if (siblings.some(({ weight }) => weight === undefined)) return;
  const first = siblings[0] as IndicatorRow;
  if (siblings.every(({ weight }) => isZero(weight as Exact))) {
    problems.add(problem('zero-weights', first.place('weight'), { parent }));
  } else if (rules.method.sum !== undefined && rules.isWhole) {
    checkSum(siblings, parent, rules.method.sum, problems);
  }
}

/** Checks the weights of every set of siblings, where weights are read at all; `file` is where they are written. */
export function checkWeights(level1: readonly Branch[], rules: WeightRules, file: string, problems: ProblemList): void {
  if (!rules.method.written) return;
  if (!rules.columns.has('weight')) {
    if (rules.method.sum === undefined) return;
    const hint = nearestHint('weight', rules.columns, 'rename');
    problems.add(problem('missing-column', startOf(file), { column: 'weight', hint }));
    return;
  }
  const visit = (branches: readonly Branch[], parent: string): void => {
    if (branches.length === 0) return;
    checkSiblings(branches, parent, rules, problems);
    for (const { row, children } of branches) visit(children, row.code);
  };
  visit(level1, TOTAL);
}
