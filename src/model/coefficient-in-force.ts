import type { CoefficientRow } from './observation.ts';
import type { Month } from './settings.ts';

/** The coefficient row in force in a month: the latest (rows stand latest first) whose `from` is not after it. */
export function rowInForce(rows: readonly CoefficientRow[], month: Month): CoefficientRow | undefined {
  return rows.find(({ from }) => from <= month);
}
