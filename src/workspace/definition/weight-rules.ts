import type { Exact } from '../../model/exact.ts';
import { TOTAL } from '../../model/index-tree.ts';
import { type Localised, listedIn } from '../../model/localised.ts';
import type { MethodTable, WeightingMethod } from '../../model/method.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import { compare, isZero, subtract, sum } from '../../numeric/exact.ts';
import { toShortText } from '../../numeric/text.ts';
import { nearestHint } from '../nearest.ts';
import { readNumber } from '../number-cell.ts';
import { combinedExample } from '../weights/combined-methods.ts';
import type { Branch, Hierarchy } from './hierarchy.ts';
import type { IndicatorRow, IndicatorRows } from './indicator-rows.ts';

/** More terms than these are not spelt out in a message. */
const MOST_TERMS = 12;

/** The weights written, by code: of the nodes whose siblings are weighted by their column, where it can be read. */
export type Weights = ReadonlyMap<string, Exact>;

/** How weights are read: the methods by name, the default of each level, and the file they are written in. */
export interface WeightRules {
  readonly methods: MethodTable['weights'];
  readonly defaults: readonly string[];
  readonly file: string;
}

/** The children of one node. */
interface Siblings {
  readonly parent: string;
  readonly rows: readonly IndicatorRow[];
  /** undefined where the parent names a method that is not known. */
  readonly method: WeightingMethod | undefined;
}

/** How a row's children are weighted: by its own cell, else as its level is; '' where its cell is no method. */
export function weightingOf(row: IndicatorRow, depth: number, defaults: readonly string[]): string {
  return row.weighting ?? (row.filled.has('weighting') ? '' : (defaults[depth] ?? ''));
}

/** Reports a group whose own cell combines weights where no setting says which. */
export function checkCombined(
  { weighting, place }: IndicatorRow,
  { combined }: Pick<Settings, 'combined'>,
  { weights }: Pick<MethodTable, 'weights'>,
  problems: ProblemList,
): void {
  if (combined !== undefined || !weights[weighting ?? '']?.combines) return;
  problems.add(problem('missing-combined', place('weighting'), { example: combinedExample(weights) }));
}

function allSiblings(level1: readonly Branch[], { methods, defaults }: WeightRules): readonly Siblings[] {
  const found: Siblings[] = [];
  const visit = (branches: readonly Branch[], parent: string, weighting: string): void => {
    if (branches.length === 0) return;
    found.push({ parent, rows: branches.map(({ row }) => row), method: methods[weighting] });
    for (const { row, depth, children } of branches) visit(children, row.code, weightingOf(row, depth, defaults));
  };
  visit(level1, TOTAL, defaults[0] ?? '');
  return found;
}

function readWeight({ code, weight, place }: IndicatorRow, problems: ProblemList): Exact | undefined {
  if (weight === '') return undefined;
  const value = readNumber(weight, () => place('weight'), problems);
  if (value === undefined || value.coefficient >= 0n) return value;
  problems.add(problem('negative-weight', place('weight'), { code, value: weight }));
  return undefined;
}

/** The rows whose weight is read: a row without a place is one of them where every level's weights are written. */
function weighedRows(read: IndicatorRows, all: readonly Siblings[], rules: WeightRules): readonly IndicatorRow[] {
  const weighed = all.flatMap(({ rows, method }) => (method?.written === true ? rows : []));
  if (!rules.defaults.every((name) => rules.methods[name]?.written === true)) return weighed;
  const placed = new Set(all.flatMap(({ rows }) => rows));
  return [...weighed, ...[...read.rows.values()].filter((row) => !placed.has(row))];
}

function readWeights(rows: readonly IndicatorRow[], problems: ProblemList): Weights {
  const weights = new Map<string, Exact>();
  for (const row of rows) {
    const weight = readWeight(row, problems);
    if (weight !== undefined) weights.set(row.code, weight);
  }
  return weights;
}

function termsOf(rows: readonly IndicatorRow[], weights: readonly Exact[]): Localised {
  const terms = rows.map(({ code }, index) => `${code} ${toShortText(weights[index] as Exact)}`);
  const more = terms.length - MOST_TERMS;
  const rest = more <= 0 ? [] : [{ en: `... +${more}`, zh: `…… +${more}` }];
  return listedIn([...terms.slice(0, MOST_TERMS), ...rest]);
}

function checkSum({ parent, rows }: Siblings, weights: readonly Exact[], expected: Exact, problems: ProblemList): void {
  const total = sum(weights);
  if (compare(total, expected) === 0) return;
  const first = rows.reduce((a, b) => (a.line <= b.line ? a : b));
  const difference = toShortText(subtract(expected, total));
  problems.add(
    problem('weight-sum', first.place('weight'), {
      parent,
      sum: toShortText(total),
      expected: toShortText(expected),
      terms: termsOf(rows, weights),
      difference: difference.startsWith('-') ? difference : `+${difference}`,
    }),
  );
}

function checkSiblings(siblings: Siblings, written: Weights, isWhole: boolean, problems: ProblemList): void {
  const { parent, rows, method } = siblings;
  const blank = rows.filter(({ filled }) => !filled.has('weight'));
  for (const { code, place } of blank) problems.add(problem('missing-weight', place('weight'), { code }));
  const weights = rows.flatMap(({ code }) => written.get(code) ?? []);
  // What a faulty weight should have been is unknown, and so is the sum.
  if (weights.length < rows.length) return;
  const first = rows[0] as IndicatorRow;
  if (weights.every(isZero)) {
    problems.add(problem('zero-weights', first.place('weight'), { parent }));
  } else if (method?.sum !== undefined && isWhole) {
    checkSum(siblings, weights, method.sum, problems);
  }
}

/**
 * Reads the weights of all children whose parent weights them by their column, and checks each set of siblings by its
 * parent's method. A node without a weight here weighs 1.
 */
export function weightsInForce(
  read: IndicatorRows,
  { level1, isWhole }: Hierarchy,
  rules: WeightRules,
  problems: ProblemList,
): Weights {
  const all = allSiblings(level1, rules);
  const weighed = all.filter(({ method }) => method?.written === true);
  if (!read.columns.has('weight')) {
    if (weighed.every(({ method }) => method?.sum === undefined)) return new Map();
    const hint = nearestHint('weight', read.columns, 'rename');
    problems.add(problem('missing-column', startOf(rules.file), { column: 'weight', hint }));
    return new Map();
  }
  const weights = readWeights(weighedRows(read, all, rules), problems);
  for (const siblings of weighed) checkSiblings(siblings, weights, isWhole, problems);
  return weights;
}
