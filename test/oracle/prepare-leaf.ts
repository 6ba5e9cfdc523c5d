import { integerRoot } from './geometric.ts';
import type { LeafInput } from './leaf-inputs.ts';
import { ONE, parseDecimal, type Rational, rational, ZERO } from './rational.ts';
import { clip, type Mark, type Treated, winsorize } from './treat.ts';
import type { DrawnLeaf, DrawnWorkspace, Treatment } from './workspace.ts';

/** From adjusted values to those that are scored, one leaf and one peer group at a time. */

/** A value as it is scored, and what treatment did to it. */
export interface Prepared {
  readonly value: Rational;
  readonly mark: Mark;
}

/** `outside`: the transform is not defined for it; `irrational`: its root is none that this oracle can hold. */
export type Transformed = Rational | 'outside' | 'irrational';

export function transformed(leaf: DrawnLeaf, x: Rational): Transformed {
  if (leaf.transform === 'reciprocal') return x.gt(ZERO) ? ONE.div(x) : 'outside';
  if (leaf.transform !== 'sqrt') return x;
  if (x.lt(ZERO)) return 'outside';
  const [top, bottom] = [integerRoot(x.n, 2n), integerRoot(x.d, 2n)];
  return top * top === x.n && bottom * bottom === x.d ? rational(top, bottom) : 'irrational';
}

/** Whether less is better once values are transformed. */
export function isNegative({ direction, transform }: DrawnLeaf): boolean {
  return (direction === 'negative') !== (transform === 'reciprocal');
}

function treated(ws: DrawnWorkspace, leaf: DrawnLeaf, values: readonly Rational[]): Treated {
  const { treatment: byDefault, winsorize: limits, quantiles } = ws.settings;
  const treatment: Treatment = leaf.treatment === '' ? byDefault : leaf.treatment;
  if (treatment === 'none' || values.length === 0) return { values, marks: values.map(() => ''), cancels: false };
  if (treatment === 'clip-quantiles') return clip(values, parseDecimal(quantiles.low), parseDecimal(quantiles.high));
  const { skewness, kurtosis, points } = limits;
  return winsorize(values, { skewness: parseDecimal(skewness), kurtosis: parseDecimal(kurtosis), points });
}

export interface PreparedColumn {
  readonly cells: readonly (Prepared | 'outside' | 'irrational' | undefined)[];
  readonly cancels: boolean;
}

/** The values of one peer group as they are scored, in the order of `inputs`; undefined where there is none. */
export function prepareLeaf(ws: DrawnWorkspace, leaf: DrawnLeaf, inputs: readonly LeafInput[]): PreparedColumn {
  const along = inputs.map((input) => (input.kind === 'reported' ? transformed(leaf, input.adjusted) : undefined));
  const values = along.flatMap((value) => (value === undefined || typeof value === 'string' ? [] : [value]));
  const { values: prepared, marks, cancels } = treated(ws, leaf, values);
  let taken = 0;
  const cells = along.map((value) => {
    if (value === undefined || typeof value === 'string') return value;
    const at = taken++;
    return { value: prepared[at] ?? ZERO, mark: marks[at] ?? '' };
  });
  return { cells, cancels };
}
