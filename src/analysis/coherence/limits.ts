import type { Cell } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import { negate, ZERO } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { exact } from '../../numeric/text.ts';

/** What is wrong with a node: each flag's rule is in `coherenceFlags`. */
export type CoherenceFlag = 'collinear' | 'against-parent' | 'low-alpha' | 'size-remains';

/** Beyond which correlation siblings say the same. */
export const COLLINEAR_LIMIT = exact('0.9');
/** Below which alpha children hardly measure one thing. */
export const ALPHA_LIMIT = exact('0.7');
/** Beyond which correlation with its adjuster an adjusted indicator still measures size. */
export const SIZE_LIMIT = exact('0.7');

/** The size of a correlation. */
export function magnitude(correlation: Exact): Exact {
  return correlation.coefficient < 0n ? negate(correlation) : correlation;
}

/** Whether a correlation lies beyond a limit, up or down; a missing one does not. */
export function isBeyond(correlation: Cell, limit: Exact): boolean {
  return correlation !== undefined && compareSnapped(magnitude(correlation), limit) > 0;
}

/** The figures that flags go by: Pearson's correlations, and alpha. */
export interface FlagFacts {
  readonly withClosest: Cell;
  readonly withParent: Cell;
  readonly alpha: Cell;
  readonly adjusted: Cell;
}

function isBelow(figure: Cell, limit: Exact): boolean {
  return figure !== undefined && compareSnapped(figure, limit) < 0;
}

const rules: Readonly<Record<CoherenceFlag, (facts: FlagFacts) => boolean>> = {
  collinear: ({ withClosest }) => isBeyond(withClosest, COLLINEAR_LIMIT),
  'against-parent': ({ withParent }) => isBelow(withParent, ZERO),
  'low-alpha': ({ alpha }) => isBelow(alpha, ALPHA_LIMIT),
  'size-remains': ({ adjusted }) => isBeyond(adjusted, SIZE_LIMIT),
};

/**
 * What is wrong with a node: |r| > 0.9 with a sibling, r < 0 with its parent, alpha of its children < 0.7, |r| > 0.7 of its
 * adjusted values with its adjuster; in that order.
 */
export function coherenceFlags(facts: FlagFacts): readonly CoherenceFlag[] {
  return (Object.keys(rules) as CoherenceFlag[]).filter((flag) => rules[flag](facts));
}
