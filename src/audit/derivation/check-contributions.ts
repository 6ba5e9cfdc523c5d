import type { Exact } from '../../model/exact.ts';
import { add, isZero, multiply, ONE, sum, ZERO } from '../../numeric/exact.ts';
import { toSignificantText } from '../../numeric/text.ts';
import { isNear, printedError } from './printed-error.ts';
import type { DerivationRow } from './read-derivation.ts';
import type { Tally } from './tally.ts';

/** A region's total, its greatest error, and the column that holds it. */
export interface Total {
  readonly score: Exact;
  readonly slack: Exact;
  readonly file: string;
}

/** contribution = effective_weight x score, but for the rounding of all three to 20 digits. */
export function checkContributions(rows: readonly DerivationRow[], tally: Tally): void {
  for (const row of rows) {
    const { contribution, effective_weight: weight, score } = row.figures;
    if (contribution === undefined || weight === undefined) continue;
    const derived = score === undefined ? ZERO : multiply(weight, score);
    const slack = [printedError(derived), printedError(derived)];
    tally.figure(row, 'contribution', 'effective_weight, score', derived, isNear(contribution, derived, slack));
  }
}

function byRegion(rows: readonly DerivationRow[]): ReadonlyMap<string, DerivationRow[]> {
  const regions = new Map<string, DerivationRow[]>();
  for (const row of rows) {
    const own = regions.get(row.region);
    if (own === undefined) regions.set(row.region, [row]);
    else own.push(row);
  }
  return regions;
}

/**
 * The effective weights of a region sum to 1, but for their rounding, unless it has no total, and every one is 0. Where
 * no totals are known, a region whose weights are all 0 is taken to have none.
 */
export function checkWeights(
  rows: readonly DerivationRow[],
  totals: ReadonlyMap<string, Total> | undefined,
  tally: Tally,
): void {
  for (const [region, own] of byRegion(rows)) {
    const weights = own.flatMap(({ figures }) => figures.effective_weight ?? []);
    if (weights.every(isZero) && (weights.length === 0 || totals?.has(region) !== true)) continue;
    tally.checked += 1;
    const total = weights.reduce(add, ZERO);
    if (isNear(total, ONE, [sum(weights.map(printedError))])) continue;
    const figures = { expected: '1', found: toSignificantText(total) };
    const column = 'effective_weight';
    tally.add({ code: 'underived-figure', region, node: 'index', column, from: column, ...figures });
  }
}

/** Contributions sum to the total, where every indicator has one and no score was rounded on the way up. */
export function checkTotals(
  rows: readonly DerivationRow[],
  totals: ReadonlyMap<string, Total> | undefined,
  tally: Tally,
): void {
  const regions = byRegion(rows);
  if (totals === undefined) {
    tally.skip('no-totals', regions.size);
    return;
  }
  for (const [region, own] of regions) {
    const contributions = own.flatMap(({ figures }) => figures.contribution ?? []);
    const isRounded = own.some(({ texts }) => texts.parameters.split(' ').includes('carry=published'));
    const total = totals.get(region);
    if (total === undefined || isRounded || contributions.length < own.length) {
      tally.skip('not-additive');
      continue;
    }
    tally.checked += 1;
    const derived = contributions.reduce(add, ZERO);
    if (isNear(total.score, derived, [total.slack, sum(contributions.map(printedError))])) continue;
    const figures = { expected: toSignificantText(derived), found: toSignificantText(total.score) };
    tally.add({
      code: 'underived-figure',
      region,
      node: 'index',
      column: total.file,
      from: 'contribution',
      ...figures,
    });
  }
}
