import {
  coefficientOf,
  type Descent,
  isStrict,
  type Look,
  type ObservationFault,
  observe,
  policyOf,
} from './observe.ts';
import { ONE, parseDecimal, type Rational, rational, sum } from './rational.ts';
import { groupBy } from './tree.ts';
import type { DrawnLeaf, DrawnRegion, DrawnWorkspace } from './workspace.ts';

/** From the values of the month to adjusted ones, those imputed included, one leaf at a time. */

export type LeafInput =
  | { readonly kind: 'reported'; readonly adjusted: Rational; readonly from: Descent }
  | { readonly kind: 'missing' }
  | { readonly kind: 'inapplicable' };

export type InputFault = ObservationFault | 'no-parent-region' | 'no-parent-value';

export interface LeafInputs {
  /** By region. */
  readonly inputs: ReadonlyMap<string, LeafInput>;
  /** What makes the input invalid. */
  readonly faults: ReadonlySet<InputFault>;
}

function adjust(look: Look, region: string): LeafInput {
  const { leaf, ws, faults } = look;
  const observed = observe(look, region);
  if (observed.kind === 'none') return { kind: 'missing' };
  if (observed.kind === 'inapplicable') return observed;
  const { value, from } = observed;
  if (leaf.adjustBy === '') return { kind: 'reported', adjusted: value, from };
  const coefficient = coefficientOf(look, region, leaf.adjustBy);
  if (coefficient === undefined && isStrict(policyOf(ws, leaf))) faults.add('blank-coefficient');
  if (coefficient === undefined) return { kind: 'missing' };
  const per = leaf.per === '' ? ONE : parseDecimal(leaf.per);
  return { kind: 'reported', adjusted: value.div(coefficient).mul(per), from };
}

type Inputs = ReadonlyMap<string, LeafInput>;

function imputed(ws: DrawnWorkspace, adjusted: Rational, origin: string): LeafInput {
  return { kind: 'reported', adjusted, from: { origin, month: ws.settings.month, previous: '', status: 'I' } };
}

function middle(values: readonly Rational[]): Rational {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const inner = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sum(inner).div(rational(BigInt(inner.length)));
}

function fromPeers(ws: DrawnWorkspace, inputs: Inputs, origin: 'mean' | 'median'): Inputs {
  const filled = new Map(inputs);
  for (const group of groupBy(ws.regions, ({ peer }) => peer).values()) {
    const own = group.flatMap(({ code }) => inputs.get(code) ?? []);
    const values = own.flatMap((input) => (input.kind === 'reported' ? [input.adjusted] : []));
    if (values.length === 0) continue;
    const value = origin === 'median' ? middle(values) : sum(values).div(rational(BigInt(values.length)));
    for (const { code } of group) {
      if (inputs.get(code)?.kind === 'missing') filled.set(code, imputed(ws, value, origin));
    }
  }
  return filled;
}

/** A region that is left missing is a fault, unless its own figure is at fault, or that of a region above it. */
function fromParents({ ws, doubtful }: Look, inputs: Inputs, faults: Set<InputFault>): Inputs {
  const isInDoubt = ({ code, parent }: DrawnRegion): boolean => {
    const above = ws.regions.find((region) => region.code === parent);
    return doubtful.has(code) || (above !== undefined && isInDoubt(above));
  };
  const fill = (region: DrawnRegion): LeafInput => {
    const { code, parent } = region;
    const own = inputs.get(code) ?? { kind: 'missing' };
    const above = ws.regions.find((other) => other.code === parent);
    if (own.kind !== 'missing') return own;
    const value = above === undefined ? own : fill(above);
    if (value.kind === 'reported') return imputed(ws, value.adjusted, 'parent');
    if (!isInDoubt(region)) faults.add(above === undefined ? 'no-parent-region' : 'no-parent-value');
    return own;
  };
  return new Map(ws.regions.map((region) => [region.code, fill(region)]));
}

/** The adjusted values of a leaf by region, and what makes the input invalid. */
export function leafInputs(ws: DrawnWorkspace, code: string, leaf: DrawnLeaf): LeafInputs {
  const look: Look = { ws, code, leaf, faults: new Set(), doubtful: new Set() };
  const inputs: Inputs = new Map(ws.regions.map((region) => [region.code, adjust(look, region.code)]));
  const faults = new Set<InputFault>(look.faults);
  const policy = policyOf(ws, leaf);
  if (policy === 'parent') return { inputs: fromParents(look, inputs, faults), faults };
  return { inputs: policy === 'mean' || policy === 'median' ? fromPeers(ws, inputs, policy) : inputs, faults };
}
