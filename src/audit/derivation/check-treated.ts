import { toSignificantText } from '../../numeric/text.ts';
import type { Derivation } from './read-derivation.ts';
import type { Tally } from './tally.ts';

const COLUMNS = ['adjusted', 'treated', 'treatment', 'parameters'];

/** treated = adjusted, where the value was neither transformed nor treated for outliers. */
export function checkTreated({ columns, rows }: Derivation, tally: Tally): void {
  if (COLUMNS.some((column) => !columns.has(column))) return;
  for (const row of rows) {
    const { adjusted, treated } = row.figures;
    if (treated === undefined && adjusted === undefined) continue;
    if (row.texts.treatment !== '' || row.texts.parameters.startsWith('transform=')) {
      tally.skip('treated');
      continue;
    }
    const isAlike =
      treated !== undefined && adjusted !== undefined && toSignificantText(treated) === toSignificantText(adjusted);
    tally.figure(row, 'treated', 'adjusted', adjusted, isAlike);
  }
}
