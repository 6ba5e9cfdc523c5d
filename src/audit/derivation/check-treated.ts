import { loadTransform, type Transform } from '../../engine/transform.ts';
import type { Exact } from '../../model/exact.ts';
import { add, subtract, ZERO } from '../../numeric/exact.ts';
import { toSignificantText } from '../../numeric/text.ts';
import { transformNameOf } from './parameters.ts';
import { greatest, isNear, printedError } from './printed-error.ts';
import type { Derivation, DerivationRow } from './read-derivation.ts';
import type { Tally } from './tally.ts';

const COLUMNS = ['adjusted', 'treated', 'treatment', 'parameters'];

/** What a transform makes of an adjusted value; undefined where it is not defined for it. */
function transformedOf(adjusted: Exact, { method, kernel }: Transform): Exact | undefined {
  if (kernel === undefined) return adjusted;
  return method.domain?.holds(adjusted) === false ? undefined : kernel(adjusted);
}

/** By how much a transformed value may be off: transforms are monotone, so that it is what the ends of the error become. */
function slackOf(adjusted: Exact, transform: Transform): Exact {
  const error = printedError(adjusted);
  const [low, high] = [subtract(adjusted, error), add(adjusted, error)].map((end) => transformedOf(end, transform));
  return low === undefined || high === undefined ? ZERO : greatest([subtract(high, low)]);
}

function isTransformed(written: Exact, adjusted: Exact, derived: Exact, transform: Transform): boolean {
  if (transform.kernel === undefined) return toSignificantText(written) === toSignificantText(derived);
  return isNear(written, derived, [slackOf(adjusted, transform)]);
}

function checkRow(row: DerivationRow, transform: Transform | undefined, tally: Tally): void {
  const { adjusted, treated } = row.figures;
  if (treated === undefined && adjusted === undefined) return;
  if (row.texts.treatment !== '') tally.skip('treated');
  // What names no transform is found where scores are derived.
  if (row.texts.treatment !== '' || transform === undefined) return;
  const derived = adjusted && transformedOf(adjusted, transform);
  // What is screened out need not be transformable.
  if (treated === undefined && derived === undefined && row.figures.score === undefined) return;
  const isAlike = treated !== undefined && adjusted !== undefined && derived !== undefined;
  const from = transform.kernel === undefined ? 'adjusted' : 'adjusted, parameters';
  tally.figure(row, 'treated', from, derived, isAlike && isTransformed(treated, adjusted, derived, transform));
}

/** treated = adjusted, or what its transform makes of it, where the value was not treated for outliers. */
export async function checkTreated({ columns, rows }: Derivation, tally: Tally): Promise<void> {
  if (COLUMNS.some((column) => !columns.has(column))) return;
  const transforms = new Map<string, Transform | undefined>();
  for (const row of rows) {
    const name = transformNameOf(row.texts.parameters);
    if (!transforms.has(name)) transforms.set(name, await loadTransform(name));
    checkRow(row, transforms.get(name), tally);
  }
}
