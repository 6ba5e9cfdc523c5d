import type { Exact } from '../../src/model/exact.ts';
import type { ScoreColumn, ScoringColumn } from '../../src/model/method.ts';
import { snap } from '../../src/numeric/exact.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { frozen } from './model-workspace.ts';

/** A column on a scale of 0 to 100 with no figures to score by, but for what differs. */
export function columnOf(values: readonly Exact[], changes: Partial<ScoringColumn> = {}): ScoringColumn {
  return frozen({
    values,
    direction: 'positive',
    floor: exact('0'),
    ceiling: exact('100'),
    zscore: { mean: exact('50'), sd: exact('10') },
    worst: undefined,
    best: undefined,
    optimum: undefined,
    reference: undefined,
    deduction: undefined,
    clamps: true,
    steps: [],
    ...changes,
  });
}

/** A column from texts. */
export function textColumn(texts: readonly string[], changes: Partial<ScoringColumn> = {}): ScoringColumn {
  return columnOf(texts.map(exact), changes);
}

/** The scores of a column at the 30 digits that count. */
export function scoreTexts(score: ScoreColumn, column: ScoringColumn): readonly string[] {
  return score(column).map((value) => toShortText(snap(value)));
}

/** The scale of 60 to 100 that official indices use. */
export const SIXTY = { floor: exact('60'), ceiling: exact('100') };
