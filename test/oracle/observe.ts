import { ONE, parseDecimal, type Rational, sum, ZERO } from './rational.ts';
import type { DrawnLeaf, DrawnObservation, DrawnWorkspace, Missing } from './workspace.ts';

/** From written rows to the values of the month, one leaf at a time: by recursion over regions and months. */

/** How a value came about, as derivation.csv says it. */
export interface Descent {
  readonly origin: string;
  readonly month: string;
  readonly previous: string;
  readonly status: string;
}

export type Observed =
  | { readonly kind: 'value'; readonly value: Rational; readonly from: Descent }
  | { readonly kind: 'none' }
  | { readonly kind: 'inapplicable' };

export type ObservationFault =
  | 'missing-value'
  | 'nothing-to-carry'
  | 'fallen-cumulative'
  | 'missing-previous'
  | 'blank-coefficient';

/** A leaf while it is observed. */
export interface Look {
  readonly ws: DrawnWorkspace;
  readonly code: string;
  readonly leaf: DrawnLeaf;
  readonly faults: Set<ObservationFault>;
  /** The regions whose own figure is at fault: what follows from that is not told. */
  readonly doubtful: Set<string>;
}

export function policyOf({ settings }: Pick<DrawnWorkspace, 'settings'>, leaf: DrawnLeaf): Missing {
  return leaf.missing === '' ? settings.missing : leaf.missing;
}

/** Whether each value must come to an adjusted one. */
export function isStrict(policy: Missing): boolean {
  return policy === 'error' || policy === 'carry-forward';
}

/** The month so many months before that of the workspace. */
export function monthBefore(month: string, back: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - back;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

function rowOf({ ws, code }: Look, region: string, back: number): DrawnObservation | undefined {
  const month = monthBefore(ws.settings.month, back);
  const rows = back === 0 ? ws.observations : ws.earlier.find((own) => own.month === month)?.observations;
  return rows?.find((row) => row.region === region && row.indicator === code);
}

function figureOf(look: Look, region: string, back: number): string {
  const row = rowOf(look, region, back);
  return row === undefined || row.status === 'L' || row.status === 'M' ? '' : row.value;
}

type MonthValue = { readonly value: Rational; readonly previous: string } | 'blank' | 'unknown' | 'fallen';

function monthValue(look: Look, region: string, back: number): MonthValue {
  const figure = figureOf(look, region, back);
  if (figure === '') return 'blank';
  const value = parseDecimal(figure);
  const isFirst = monthBefore(look.ws.settings.month, back).endsWith('-01');
  if (look.leaf.accumulation === '' || isFirst) return { value, previous: '' };
  const previous = figureOf(look, region, back + 1);
  if (previous === '') return 'unknown';
  const rise = value.sub(parseDecimal(previous));
  return rise.lt(ZERO) ? 'fallen' : { value: rise, previous };
}

/** The children of a region to which the leaf applies. */
function childrenOf(look: Look, region: string): readonly string[] {
  const children = look.ws.regions.filter(({ parent }) => parent === region).map(({ code }) => code);
  return children.filter((child) => rowOf(look, child, 0)?.status !== 'M');
}

/** Whether a missing value is for the region's children to make. */
export function isMade(look: Look, region: string): boolean {
  return look.leaf.rollup !== '' && childrenOf(look, region).length > 0;
}

/** The region's coefficient in force, or the sum of its children's where it has none and the leaf rolls up. */
export function coefficientOf({ ws, leaf }: Look, region: string, adjuster: string): Rational | undefined {
  const inForce = ws.coefficients
    .filter((row) => row.region === region && row.from <= ws.settings.month)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const own = inForce?.values[adjuster] ?? '';
  if (own !== '') return parseDecimal(own);
  const children = leaf.rollup === '' ? [] : ws.regions.filter(({ parent }) => parent === region);
  const parts = children.map(({ code }) =>
    coefficientOf({ ws, leaf, code: '', faults: new Set(), doubtful: new Set() }, code, adjuster),
  );
  const known = parts.flatMap((part) => part ?? []);
  return parts.length > 0 && known.length === parts.length ? sum(known) : undefined;
}

function weakest(statuses: readonly string[]): string {
  return [...'IEPA'].find((status) => statuses.includes(status)) ?? 'A';
}

function make(look: Look, region: string): Observed {
  const { leaf, ws, faults } = look;
  const children = childrenOf(look, region);
  const parts = children.map((child) => observe(look, child));
  const values = parts.flatMap((part) => (part.kind === 'value' ? [part] : []));
  if (values.length < parts.length) return { kind: 'none' };
  const isWeighed = leaf.rollup === 'weighted-mean';
  const weights = children.map((child) => (isWeighed ? coefficientOf(look, child, leaf.rollupBy) : ONE));
  if (weights.includes(undefined)) {
    if (isStrict(policyOf(ws, leaf))) faults.add('blank-coefficient');
    return { kind: 'none' };
  }
  const total = sum(values.map(({ value }, i) => value.mul(weights[i] ?? ONE)));
  const divisor = leaf.rollup === 'sum' ? ONE : sum(weights.map((weight) => weight ?? ONE));
  const status = weakest(values.map(({ from }) => from.status));
  const from = { origin: 'rollup', month: ws.settings.month, previous: '', status };
  return { kind: 'value', value: total.div(divisor), from };
}

function carry(look: Look, region: string): Observed {
  const { month, carryForwardMonths } = look.ws.settings;
  for (let back = 1; back <= carryForwardMonths; back += 1) {
    const own = monthValue(look, region, back);
    if (own === 'fallen') look.faults.add('fallen-cumulative');
    if (own === 'fallen') return { kind: 'none' };
    if (typeof own === 'string') continue;
    const from = { origin: 'carry-forward', month: monthBefore(month, back), previous: own.previous, status: 'I' };
    return { kind: 'value', value: own.value, from };
  }
  look.faults.add('nothing-to-carry');
  return { kind: 'none' };
}

/** The leaf's value for a region, whatever it takes; what makes the input invalid goes to the faults. */
export function observe(look: Look, region: string): Observed {
  const { ws, leaf, faults } = look;
  const row = rowOf(look, region, 0);
  if (row?.status === 'M') return { kind: 'inapplicable' };
  const own = monthValue(look, region, 0);
  if (typeof own !== 'string') {
    const from = { origin: 'reported', month: ws.settings.month, previous: own.previous, status: row?.status || 'A' };
    return { kind: 'value', value: own.value, from };
  }
  if (own === 'fallen') {
    faults.add('fallen-cumulative');
    look.doubtful.add(region);
    return { kind: 'none' };
  }
  const made = isMade(look, region);
  const policy = policyOf(ws, leaf);
  if (own === 'unknown' && policy === 'error' && !made) faults.add('missing-previous');
  if (made) return make(look, region);
  if (policy === 'carry-forward') return carry(look, region);
  if (own === 'blank' && policy === 'error') faults.add('missing-value');
  return { kind: 'none' };
}
