import type { ComparedWeighting, JudgedThings } from '../../model/consistency.ts';
import type { Exact } from '../../model/exact.ts';
import { type Localised, listedIn } from '../../model/localised.ts';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { compare, divide, ONE, roundTo } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { toShortText, toSignificantText } from '../../numeric/text.ts';
import { shown } from '../number-cell.ts';

/** Judgments that a message names. */
const NAMED_JUDGMENTS = 3;

/** The result of judgments, and what they compare. */
export interface PairwiseCase {
  readonly judged: JudgedThings;
  /** The method that weighs by them. */
  readonly weighting: Pick<ComparedWeighting, 'largestRatio'>;
  readonly parent: string;
  /** The codes of the children, in order. */
  readonly children: readonly string[];
}

/** Whether the judgments agree well enough: CR of at most the method's limit. */
export function isConsistent({ judged, weighting }: PairwiseCase): boolean {
  return compareSnapped(judged.cr, weighting.largestRatio) <= 0;
}

/** 4 decimals, and more where these would hide on which side of the limit it lies. */
function ratioText({ judged: { cr }, weighting }: PairwiseCase): string {
  const short = roundTo(cr, 4, 'half-even');
  return compare(short, weighting.largestRatio) === 0 ? toSignificantText(cr) : toShortText(short);
}

/** a / b as judgments are written: with 2 decimals at most, below 1 as a fraction. */
function judgmentText(a: Exact, b: Exact): string {
  const isBelow = compareSnapped(a, b) < 0;
  const text = toShortText(roundTo(isBelow ? divide(b, a) : divide(a, b), 2, 'half-even'));
  return isBelow && text !== '1' ? `1/${text}` : text;
}

/** The judgments that agree least with the others, each with the value that would fit: w_i / w_j. */
function farthestJudgments({ judged: { judgments, weights, deviations }, children }: PairwiseCase): Localised {
  const named = deviations().slice(0, NAMED_JUDGMENTS);
  const texts = named.map(({ i, j }) => {
    const judged = judgmentText(judgments[i]?.[j] as Exact, ONE);
    const fitting = judgmentText(weights[i] as Exact, weights[j] as Exact);
    const pair = `${children[i]}/${children[j]} ${judged}`;
    return { en: `${pair} (${fitting})`, zh: `${pair}（${fitting}）` };
  });
  return listedIn(texts);
}

/** Reports the judgments of a node's children, all experts' taken together, where they do not agree. */
export function checkConsistency(found: PairwiseCase, at: Place, problems: ProblemList): void {
  if (isConsistent(found)) return;
  const { parent } = found;
  const values = { parent, cr: ratioText(found), judgments: farthestJudgments(found) };
  problems.add(problem('inconsistent-comparisons', at, values));
}

const UNNAMED: Localised = { en: 'the expert without a name', zh: '未署名的专家' };

/** Warns of an expert among several whose own judgments do not agree. */
export function checkExpert(found: PairwiseCase, name: string, at: Place, problems: ProblemList): void {
  if (isConsistent(found)) return;
  const { parent } = found;
  const expert = name === '' ? UNNAMED : { en: `expert "${shown(name)}"`, zh: `专家 "${shown(name)}" ` };
  const values = { expert, parent, cr: ratioText(found), judgments: farthestJudgments(found) };
  problems.add(problem('inconsistent-expert', at, values));
}
