import { ONE, parseDecimal, type Rational } from './rational.ts';
import { type ScoringRefusal, scorerOf } from './scoring.ts';
import type { DrawnCoefficient, DrawnLeaf, DrawnWorkspace, Missing } from './workspace.ts';

/** From a written cell to the score of a leaf, one leaf and one peer group at a time. */

export type LeafInput =
  | { readonly kind: 'reported'; readonly adjusted: Rational }
  | { readonly kind: 'missing' }
  | { readonly kind: 'inapplicable' };

/** `undefined`: excluded; a text: invalid input. */
export type LeafScore = Rational | undefined | 'missing-value' | ScoringRefusal;

/** The region's row with the latest `from` not after the month; blank is earlier than any. */
function inForce(ws: DrawnWorkspace, region: string, month: string): DrawnCoefficient | undefined {
  return ws.coefficients
    .filter((row) => row.region === region && row.from <= month)
    .reduce<DrawnCoefficient | undefined>((a, b) => (a !== undefined && a.from > b.from ? a : b), undefined);
}

export function leafInput(ws: DrawnWorkspace, region: string, code: string, leaf: DrawnLeaf): LeafInput {
  const row = ws.observations.find((o) => o.region === region && o.indicator === code);
  if (row?.status === 'M') return { kind: 'inapplicable' };
  if (row === undefined || row.value === '' || row.status === 'L') return { kind: 'missing' };
  const value = parseDecimal(row.value);
  if (leaf.adjustBy === '') return { kind: 'reported', adjusted: value };
  const coefficient = inForce(ws, region, ws.settings.month)?.values[leaf.adjustBy] ?? '';
  if (coefficient === '') return { kind: 'missing' };
  const per = leaf.per === '' ? ONE : parseDecimal(leaf.per);
  return { kind: 'reported', adjusted: value.div(parseDecimal(coefficient)).mul(per) };
}

/** The leaf's scores for one peer group, in the order of `inputs`, whose values are transformed and treated. */
export function scoreLeaf(ws: DrawnWorkspace, leaf: DrawnLeaf, inputs: readonly LeafInput[]): readonly LeafScore[] {
  const missing: Missing = leaf.missing === '' ? ws.settings.missing : leaf.missing;
  const values = inputs.flatMap((input) => (input.kind === 'reported' ? [input.adjusted] : []));
  // Without a value there is nothing to score, and nothing to compare.
  const score = values.length === 0 ? (x: Rational) => x : scorerOf(ws, leaf, values);
  return inputs.map((input) => {
    if (input.kind === 'reported') return score(input.adjusted);
    if (input.kind === 'inapplicable' || missing === 'exclude') return undefined;
    return missing === 'floor' ? parseDecimal(ws.settings.floor) : 'missing-value';
  });
}
