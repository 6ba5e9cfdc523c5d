import { checkAdjusted } from './check-adjusted.ts';
import { checkContributions, checkTotals, checkWeights, type Total } from './check-contributions.ts';
import { checkScores } from './check-scores.ts';
import { checkTreated } from './check-treated.ts';
import { knownTreated } from './known-treated.ts';
import type { Derivation } from './read-derivation.ts';
import type { Tally } from './tally.ts';

/** Derives every figure of a derivation from the others where they determine it, and the totals from contributions. */
export async function checkDerivation(
  derivation: Derivation,
  totals: ReadonlyMap<string, Total> | undefined,
  tally: Tally,
): Promise<void> {
  const { rows } = derivation;
  const known = await knownTreated(rows);
  checkAdjusted(rows, tally);
  checkTreated(derivation, known, tally);
  await checkScores(derivation, known, tally);
  checkWeights(rows, totals, tally);
  checkContributions(rows, tally);
  checkTotals(rows, totals, tally);
}
