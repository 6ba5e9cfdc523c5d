import { computeMonth, loadWorkspace, type ProjectOptions, validate } from '../api.ts';
import type { Engine } from '../engine/compute-index.ts';
import type { Computation } from '../model/computed-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import { ObservedMonths } from '../observed-months.ts';
import { Progress } from './progress.ts';
import { expectMonths, loadLookingBack } from './review-months.ts';
import type { Terminal } from './terminal.ts';

/**
 * Computes months one after the other and hands each to `take` until one meets an error; the others are still read
 * then, so that all of their problems are found.
 * @returns every problem; without an error among them, every month was taken.
 */
export async function computeMonths(
  where: ProjectOptions,
  months: readonly Month[],
  { stderr, engine }: { readonly stderr: Terminal; readonly engine?: Engine | undefined },
  take: (computation: Computation) => unknown,
): Promise<ProblemList> {
  const loaded = await loadWorkspace(where);
  // The definition has errors: the months are checked as far as they can be.
  if (!loaded.ok) return (await validate({ ...where, months })).report;
  const report = new ProblemList();
  report.addAll(loaded.report);
  const observed = new ObservedMonths(loaded.value);
  const lookingBack = await loadLookingBack(observed, { engine });
  expectMonths(observed, months, lookingBack);
  const { history, watch, review } = lookingBack;
  const progress = new Progress(stderr, months.length);
  for (const [done, month] of months.entries()) {
    progress.show(done, month);
    const computed = await computeMonth(observed, engine === undefined ? { month } : { month, engine });
    report.addAll(computed.report);
    if (!computed.ok || report.errorCount > 0) continue;
    const changed = await history.withChanges(computed.value, report);
    await review?.review(changed.index, report);
    await take(watch === undefined ? changed : await watch.watch(changed, report));
  }
  progress.end();
  return report;
}
