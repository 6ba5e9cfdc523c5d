import type { Exact } from '../../model/exact.ts';
import { type Localised, listedIn } from '../../model/localised.ts';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Matrix } from '../../numeric/eigenvector.ts';
import { compare, divide, ONE, roundTo } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { exact, toShortText, toSignificantText } from '../../numeric/text.ts';
import { shown } from '../number-cell.ts';
import { deviations, type PairwiseFigures } from './pairwise-weights.ts';

/** Saaty's limit: judgments whose consistency ratio is above it should be made again. */
const LARGEST_RATIO = exact('0.1');
/** Judgments that a message names. */
const NAMED_JUDGMENTS = 3;

/** A pairwise matrix, what it comes to, and what it compares. */
export interface PairwiseCase {
  readonly matrix: Matrix;
  readonly figures: PairwiseFigures;
  readonly parent: string;
  /** The codes of the children, in order. */
  readonly children: readonly string[];
}

/** Whether the judgments agree well enough: CR of at most 0.1. */
export function isConsistent({ cr }: PairwiseFigures): boolean {
  return compareSnapped(cr, LARGEST_RATIO) <= 0;
}

/** 4 decimals, and more where these would hide on which side of the limit it lies. */
function ratioText(cr: Exact): string {
  const short = roundTo(cr, 4, 'half-even');
  return compare(short, LARGEST_RATIO) === 0 ? toSignificantText(cr) : toShortText(short);
}

/** a / b as judgments are written: with 2 decimals at most, below 1 as a fraction. */
function judgmentText(a: Exact, b: Exact): string {
  const isBelow = compareSnapped(a, b) < 0;
  const text = toShortText(roundTo(isBelow ? divide(b, a) : divide(a, b), 2, 'half-even'));
  return isBelow && text !== '1' ? `1/${text}` : text;
}

/** The judgments that agree least with the others, each with the value that would fit: w_i / w_j. */
function farthestJudgments({ matrix, figures, children }: PairwiseCase): Localised {
  const named = deviations(matrix, figures.vector).slice(0, NAMED_JUDGMENTS);
  const texts = named.map(({ i, j }) => {
    const judged = judgmentText(matrix[i]?.[j] as Exact, ONE);
    const fitting = judgmentText(figures.vector[i] as Exact, figures.vector[j] as Exact);
    const pair = `${children[i]}/${children[j]} ${judged}`;
    return { en: `${pair} (${fitting})`, zh: `${pair}（${fitting}）` };
  });
  return listedIn(texts);
}

/** Reports the judgments of a node's children, all experts' taken together, where they do not agree. */
export function checkConsistency(found: PairwiseCase, at: Place, problems: ProblemList): void {
  if (isConsistent(found.figures)) return;
  const { parent, figures } = found;
  const values = { parent, cr: ratioText(figures.cr), judgments: farthestJudgments(found) };
  problems.add(problem('inconsistent-comparisons', at, values));
}

const UNNAMED: Localised = { en: 'the expert without a name', zh: '未署名的专家' };

/** Warns of one expert among several whose own judgments do not agree. */
export function checkExpert(found: PairwiseCase, name: string, at: Place, problems: ProblemList): void {
  if (isConsistent(found.figures)) return;
  const { parent, figures } = found;
  const expert = name === '' ? UNNAMED : { en: `expert "${shown(name)}"`, zh: `专家 "${shown(name)}" ` };
  const values = { expert, parent, cr: ratioText(figures.cr), judgments: farthestJudgments(found) };
  problems.add(problem('inconsistent-expert', at, values));
}
