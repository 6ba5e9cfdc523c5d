import { History } from '../analysis/change/history.ts';
import type { Review } from '../analysis/plausibility/review.ts';
import type { Watch } from '../analysis/warnings/watch.ts';
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

/** What warns by the rules of "warnings", loaded only where there are some. */
export async function loadWatch(workspace: Workspace, history: History): Promise<Watch | undefined> {
  if (workspace.settings.warnings.length === 0) return undefined;
  const { Watch } = await import('../analysis/warnings/watch.ts');
  return new Watch(workspace, history);
}

/**
 * Adds what is improbable of valid months to a report, and hands each month to `take`, with what the rules of "warnings"
 * say of it where `watches`. A month that cannot be computed is passed over, and adds its errors where `watches`.
 */
export async function reviewMonths(
  workspace: Workspace,
  months: readonly Month[],
  report: ProblemList,
  take: (computed: ComputedIndex) => void,
  watches: boolean = false,
): Promise<void> {
  const history = new History(workspace);
  const review = await loadReview(workspace, history);
  const watch = watches ? await loadWatch(workspace, history) : undefined;
  for (const month of months) {
    const computed = await compute(workspace, { month });
    if (!computed.ok) {
      if (watches) report.addAll(computed.report);
      continue;
    }
    const changed = watches ? await history.withChanges(computed.value, report) : computed.value;
    await review?.review(changed.index, report);
    const { index } = watch === undefined ? changed : await watch.watch(changed, report);
    take(index);
  }
}
