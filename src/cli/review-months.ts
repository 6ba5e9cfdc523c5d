import { MonthHistory } from '../analysis/change/history.ts';
import type { Review } from '../analysis/plausibility/review.ts';
import type { Watch } from '../analysis/warnings/watch.ts';
import { computeMonth } from '../api.ts';
import type { Engine } from '../engine/compute-index.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { ObservedMonths } from '../observed-months.ts';

/** The parts that look back from a computed month, unless they are turned off. */
export interface LookingBack {
  readonly history: MonthHistory;
  /** Warns of improbable figures and of gaps. */
  readonly review: Review | undefined;
  /** Warns by the rules of "warnings". */
  readonly watch: Watch | undefined;
}

/** Loads the parts that look back from months; a part that is turned off is not loaded. */
export async function loadLookingBack(
  observed: ObservedMonths,
  { watches = true, engine }: { readonly watches?: boolean; readonly engine?: Engine | undefined } = {},
): Promise<LookingBack> {
  const { workspace } = observed;
  const { plausibility, warnings } = workspace.settings;
  const history = new MonthHistory(workspace, observed, engine);
  const reviews = plausibility === undefined ? undefined : await import('../analysis/plausibility/review.ts');
  const review = reviews && new reviews.Review(workspace, history, observed);
  const rules = watches && warnings.length > 0 ? await import('../analysis/warnings/watch.ts') : undefined;
  const watch = rules && new rules.Watch(workspace, history, observed);
  return { history, review, watch };
}

/** Announces the months that will be read: some months, and those that they look back to. */
export function expectMonths(
  observed: ObservedMonths,
  months: readonly Month[],
  { history, review, watch }: LookingBack,
): void {
  const before = (month: Month) => [history, review, watch].flatMap((part) => part?.before(month) ?? []);
  observed.expect([...new Set(months.flatMap((month) => [month, ...before(month)]))]);
}

/**
 * Adds what is improbable of valid months to a report, and hands each month to `take`, with what the rules of "warnings"
 * say of it where `watches`. A month that cannot be computed is passed over, and adds its errors where `watches`.
 */
export async function reviewMonths(
  observed: ObservedMonths,
  months: readonly Month[],
  report: ProblemList,
  take: (computed: ComputedIndex) => void,
  watches: boolean = false,
): Promise<void> {
  const { history, review, watch } = await loadLookingBack(observed, { watches });
  for (const month of months) {
    const computed = await computeMonth(observed, { month });
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
