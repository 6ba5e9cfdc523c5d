import { isNegative, transformed } from './prepare-leaf.ts';
import { ONE, parseDecimal, type Rational, snap, ZERO } from './rational.ts';
import type { DrawnCoefficient, DrawnLeaf, DrawnWorkspace, Missing, Scoring } from './workspace.ts';

/** From a written cell to the score of a leaf, one leaf and one peer group at a time. */

export type LeafInput =
  | { readonly kind: 'reported'; readonly adjusted: Rational }
  | { readonly kind: 'missing' }
  | { readonly kind: 'inapplicable' };

/** `undefined`: excluded; `missing-value`: invalid input. */
export type LeafScore = Rational | undefined | 'missing-value';

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
  const score = scorer(ws, leaf, inputs);
  return inputs.map((input) => {
    if (input.kind === 'reported') return score(input.adjusted);
    if (input.kind === 'inapplicable' || missing === 'exclude') return undefined;
    return missing === 'floor' ? parseDecimal(ws.settings.floor) : 'missing-value';
  });
}

type Scorer = (adjusted: Rational) => Rational;

function scorer(ws: DrawnWorkspace, leaf: DrawnLeaf, inputs: readonly LeafInput[]): Scorer {
  const method: Scoring = leaf.scoring === '' ? ws.settings.scoring : leaf.scoring;
  if (method === 'identity') return (x) => x;
  const floor = parseDecimal(ws.settings.floor);
  const span = parseDecimal(ws.settings.ceiling).sub(floor);
  const share = method === 'goalposts' ? goalposts(leaf) : minMax(leaf, inputs);
  return (x) => floor.add(span.mul(share(x)));
}

/** Which share of the way from worst to best x has come. */
function goalposts(leaf: DrawnLeaf): Scorer {
  const [worst, best] = [leaf.worst, leaf.best].map((post) => transformed(leaf, parseDecimal(post)));
  if (typeof worst !== 'object' || typeof best !== 'object') throw new Error('no goalposts');
  return (x) => {
    const t = x.sub(worst).div(best.sub(worst));
    return t.lt(ZERO) ? ZERO : t.gt(ONE) ? ONE : t;
  };
}

function minMax(leaf: DrawnLeaf, inputs: readonly LeafInput[]): Scorer {
  const values = inputs.flatMap((input) => (input.kind === 'reported' ? [input.adjusted] : []));
  const lowest = values.reduce((a, b) => (b.lt(a) ? b : a), values[0] ?? ZERO);
  const highest = values.reduce((a, b) => (b.gt(a) ? b : a), values[0] ?? ZERO);
  if (snap(lowest).equals(snap(highest))) return () => ONE;
  const range = highest.sub(lowest);
  return isNegative(leaf) ? (x) => highest.sub(x).div(range) : (x) => x.sub(lowest).div(range);
}
