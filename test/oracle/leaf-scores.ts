import type { LeafInput } from './leaf-inputs.ts';
import { policyOf } from './observe.ts';
import { parseDecimal, type Rational } from './rational.ts';
import { type ScoringRefusal, scorerOf } from './scoring.ts';
import type { DrawnLeaf, DrawnWorkspace } from './workspace.ts';

/** From the values of a leaf to its scores, one peer group at a time. */

/** `undefined`: excluded; a text: invalid input. */
export type LeafScore = Rational | undefined | ScoringRefusal;

/** The leaf's scores for one peer group, in the order of `inputs`, whose values are transformed and treated. */
export function scoreLeaf(ws: DrawnWorkspace, leaf: DrawnLeaf, inputs: readonly LeafInput[]): readonly LeafScore[] {
  const missing = policyOf(ws, leaf);
  const values = inputs.flatMap((input) => (input.kind === 'reported' ? [input.adjusted] : []));
  // Without a value there is nothing to score, and nothing to compare.
  const score = values.length === 0 ? (x: Rational) => x : scorerOf(ws, leaf, values);
  return inputs.map((input) => {
    if (input.kind === 'reported') return score(input.adjusted);
    return input.kind === 'missing' && missing === 'floor' ? parseDecimal(ws.settings.floor) : undefined;
  });
}
