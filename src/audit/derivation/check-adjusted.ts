import { adjustedOf, isAlike, isObserved } from './known-adjusted.ts';
import type { DerivationRow } from './read-derivation.ts';
import type { Tally } from './tally.ts';

/** adjusted = (raw - previous) / coefficient x per, to the last of the 20 digits: all its parts are written in full. */
export function checkAdjusted(rows: readonly DerivationRow[], tally: Tally): void {
  for (const row of rows) {
    const { adjusted } = row.figures;
    if (adjusted === undefined) continue;
    const derived = adjustedOf(row);
    if (!isObserved(row)) {
      tally.skip('imputed');
    } else if (derived === null) {
      const place = { region: row.region, node: row.indicator };
      tally.add({ code: 'unscorable-figure', ...place, from: 'coefficient' });
    } else {
      const isDerived = derived !== undefined && isAlike(adjusted, derived);
      tally.figure(row, 'adjusted', 'raw, previous, coefficient, per', derived, isDerived);
    }
  }
}
