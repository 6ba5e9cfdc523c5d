import type { Exact } from '../../model/exact.ts';
import { divide, isZero, multiply, ONE, subtract } from '../../numeric/exact.ts';
import { toSignificantText } from '../../numeric/text.ts';
import type { DerivationRow } from './read-derivation.ts';
import type { Tally } from './tally.ts';

/** Origins whose adjusted value is made of the row's own raw value. */
const OBSERVED = new Set(['', 'reported', 'carry-forward']);

/** (raw - previous) / coefficient x per; undefined where a part is missing, and null where nothing can be divided by it. */
function adjustedOf({ texts, figures }: DerivationRow): Exact | undefined | null {
  const { raw, previous, coefficient, per = ONE } = figures;
  if (raw === undefined) return undefined;
  const value = previous === undefined ? raw : subtract(raw, previous);
  if (texts.adjust_by === '') return value;
  if (coefficient === undefined) return undefined;
  return isZero(coefficient) ? null : divide(multiply(value, per), coefficient);
}

/** adjusted = (raw - previous) / coefficient x per, to the last of the 20 digits: all of it is written in full. */
export function checkAdjusted(rows: readonly DerivationRow[], tally: Tally): void {
  for (const row of rows) {
    const { adjusted } = row.figures;
    if (adjusted === undefined) continue;
    const derived = adjustedOf(row);
    if (!OBSERVED.has(row.texts.origin)) {
      tally.skip('imputed');
    } else if (derived === null) {
      const place = { region: row.region, node: row.indicator };
      tally.add({ code: 'unscorable-figure', ...place, from: 'coefficient' });
    } else {
      const isAlike = derived !== undefined && toSignificantText(derived) === toSignificantText(adjusted);
      tally.figure(row, 'adjusted', 'raw, previous, coefficient, per', derived, isAlike);
    }
  }
}
