import type { Cell } from '../model/computed-index.ts';
import type { Settings } from '../model/settings.ts';
import { roundTo } from '../numeric/exact.ts';

/** The published form of each score: snapped, then rounded once. */
export function roundColumn(scores: readonly Cell[], { decimals, rounding }: Settings): readonly Cell[] {
  return scores.map((score) => (score === undefined ? undefined : roundTo(score, decimals, rounding)));
}
