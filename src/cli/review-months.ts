import { History } from '../analysis/change/history.ts';
import type { Review } from '../analysis/plausibility/review.ts';
import { compute } from '../engine/api.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';

/** What warns of improbable figures and of gaps, loaded only where it is not turned off. */
export async function loadReview(workspace: Workspace, history: History): Promise<Review | undefined> {
  if (workspace.settings.plausibility === undefined) return undefined;
  const { Review } = await import('../analysis/plausibility/review.ts');
  return new Review(workspace, history);
}

/**
 * Adds what is improbable of valid months to a report, and hands each to `take`. A month that cannot be computed is passed
 * over: whoever computes it is told why.
 */
export async function reviewMonths(
  workspace: Workspace,
  months: readonly Month[],
  report: ProblemList,
  take: (computed: ComputedIndex) => void,
): Promise<void> {
  const review = await loadReview(workspace, new History(workspace));
  for (const month of months) {
    const computed = await compute(workspace, { month });
    if (!computed.ok) continue;
    await review?.review(computed.value.index, report);
    take(computed.value.index);
  }
}
