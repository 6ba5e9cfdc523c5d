import type { MonthHistory } from '../analysis/change/history.ts';
import { computeMonth } from '../api.ts';
import type { Engine } from '../engine/compute-index.ts';
import type { Computation } from '../model/computed-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { ObservedMonths } from '../observed-months.ts';
import { expectMonths, type LookingBack, loadLookingBack } from './review-months.ts';

/** What one month of a run gives. */
export interface MonthOutcome<Taken> {
  /** The problems of the month itself. */
  readonly report: ProblemList;
  /** What looking back from it found, and its review; told only where no month before it has errors. */
  readonly later: ProblemList;
  /** What was made of the computed month; undefined where it, or one before it in the run, has errors. */
  readonly taken: Taken | undefined;
}

/** Months that are computed one after the other from one workspace, in one thread; each file is read once. */
export class MonthRun {
  readonly observed: ObservedMonths;
  readonly #lookingBack: LookingBack;
  readonly #engine: Engine | undefined;
  #hasErrors = false;

  private constructor(observed: ObservedMonths, lookingBack: LookingBack, engine: Engine | undefined) {
    this.observed = observed;
    this.#lookingBack = lookingBack;
    this.#engine = engine;
  }

  /** A run of months that are to be read in the order given. */
  static async of(workspace: Workspace, months: readonly Month[], engine: Engine | undefined): Promise<MonthRun> {
    const observed = new ObservedMonths(workspace);
    const lookingBack = await loadLookingBack(observed, { engine });
    expectMonths(observed, months, lookingBack);
    return new MonthRun(observed, lookingBack, engine);
  }

  /** The totals of the months that were computed. */
  get history(): MonthHistory {
    return this.#lookingBack.history;
  }

  /** Computes a month and hands it to `take`; once a month has errors, the others are read for their problems alone. */
  async month<Taken>(
    month: Month,
    take: (computation: Computation, run: MonthRun) => Taken | Promise<Taken>,
  ): Promise<MonthOutcome<Taken>> {
    const engine = this.#engine;
    const computed = await computeMonth(this.observed, engine === undefined ? { month } : { month, engine });
    const { report } = computed;
    const later = new ProblemList();
    this.#hasErrors ||= report.errorCount > 0;
    if (!computed.ok || this.#hasErrors) return { report, later, taken: undefined };
    const { history, watch, review } = this.#lookingBack;
    const changed = await history.withChanges(computed.value, later);
    await review?.review(changed.index, later);
    const taken = await take(watch === undefined ? changed : await watch.watch(changed, later), this);
    return { report, later, taken };
  }
}
