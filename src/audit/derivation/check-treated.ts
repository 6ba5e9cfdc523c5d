import type { Exact } from '../../model/exact.ts';
import { isZero } from '../../numeric/exact.ts';
import { isAlike } from './known-adjusted.ts';
import type { KnownRow } from './known-treated.ts';
import { isNear } from './printed-error.ts';
import type { Derivation, DerivationRow } from './read-derivation.ts';
import type { Tally } from './tally.ts';

const COLUMNS = ['adjusted', 'treated', 'treatment', 'parameters'];

/** Whether a treated value is what its transform makes of the adjusted one; undefined where that cannot be told. */
function isTransformed({ transform, transformed }: KnownRow, written: Exact | undefined): boolean | undefined {
  const { value, error } = transformed ?? {};
  if (written === undefined || value === undefined) return false;
  if (error === undefined) return undefined;
  return transform.kernel === undefined || isZero(error) ? isAlike(written, value) : isNear(written, value, [error]);
}

function checkRow(row: DerivationRow, known: KnownRow | undefined, tally: Tally): void {
  const { adjusted, treated } = row.figures;
  if (treated === undefined && adjusted === undefined) return;
  if (row.texts.treatment !== '') tally.skip('treated');
  // An unknown transform is reported where scores are derived.
  if (row.texts.treatment !== '' || known === undefined) return;
  // A value that is screened out need not be transformable.
  if (treated === undefined && known.transformed?.value === undefined && row.figures.score === undefined) return;
  const isDerived = isTransformed(known, treated);
  const from = known.transform.kernel === undefined ? 'adjusted' : 'adjusted, parameters';
  if (isDerived === undefined) tally.skip('undecided');
  else tally.figure(row, 'treated', from, known.transformed?.value, isDerived);
}

/** treated = adjusted, or what its transform makes of it, where the value was not treated for outliers. */
export function checkTreated(
  { columns, rows }: Derivation,
  known: ReadonlyMap<DerivationRow, KnownRow>,
  tally: Tally,
): void {
  if (COLUMNS.some((column) => !columns.has(column))) return;
  for (const row of rows) checkRow(row, known.get(row), tally);
}
