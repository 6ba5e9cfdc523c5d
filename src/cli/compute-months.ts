import { loadWorkspace, type ProjectOptions, validate } from '../api.ts';
import type { Engine } from '../engine/compute-index.ts';
import type { Computation } from '../model/computed-index.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { Helper } from './month-helper.ts';
import { type MonthOutcome, MonthRun } from './month-run.ts';
import { type Threads, threadsThatPay } from './month-threads.ts';
import type { WorkName } from './month-work.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What is done with every computed month of a run. */
export interface MonthTask<Taken> {
  readonly take: (computation: Computation, run: MonthRun) => Taken | Promise<Taken>;
  /** The same work as other threads do it; without it, this thread does all. */
  readonly shared?: SharedTask | undefined;
}

/** Work on months that other threads do as this one does. */
export interface SharedTask {
  readonly name: WorkName;
  /** What the work needs to know, as plain values. */
  readonly plan: unknown;
  /** Takes over what another thread did of a month. */
  readonly adopt?: (month: Month) => void;
  /** Removes what a thread that failed has left of a month, before this thread does it. */
  readonly discard?: (month: Month) => void;
}

/** How months are computed. */
export interface RunOptions {
  readonly stderr: Terminal;
  readonly engine?: Engine | undefined;
  /** The threads that share the work; without them, this one does it alone. */
  readonly threads?: Threads | undefined;
}

/** What a run of months gave. */
export interface ComputedMonths<Taken> {
  /** Every problem; without an error among them, every month was taken. */
  readonly report: ProblemList;
  /** What was made of each month, in their order. */
  readonly taken: readonly Taken[];
  /** undefined where the definition has errors. */
  readonly workspace: Workspace | undefined;
}

/** Parts as equal as can be, the earlier ones never smaller. */
function parts<Item>(items: readonly Item[], count: number): Item[][] {
  const size = items.length / count;
  return Array.from({ length: count }, (_, at) => items.slice(Math.ceil(at * size), Math.ceil((at + 1) * size)));
}

class Run<Taken> {
  readonly #where: ProjectOptions;
  readonly #options: RunOptions;
  readonly #workspace: Workspace;
  readonly #task: MonthTask<Taken>;

  constructor(where: ProjectOptions, options: RunOptions, workspace: Workspace, task: MonthTask<Taken>) {
    this.#where = where;
    this.#options = options;
    this.#workspace = workspace;
    this.#task = task;
  }

  async #computeHere(months: readonly Month[], progress: (month: Month) => void): Promise<MonthOutcome<Taken>[]> {
    const run = await MonthRun.of(this.#workspace, months, this.#options.engine);
    const outcomes: MonthOutcome<Taken>[] = [];
    for (const month of months) {
      progress(month);
      outcomes.push(await run.month(month, this.#task.take));
    }
    return outcomes;
  }

  /** What other threads did of their months; what one could not do, this thread does, or tells why it cannot. */
  async #joined(
    shared: SharedTask,
    months: readonly Month[],
    helped: readonly MonthOutcome<Taken>[],
    progress: (month: Month) => void,
  ): Promise<MonthOutcome<Taken>[]> {
    const left = months.slice(helped.length);
    for (const month of left) shared.discard?.(month);
    for (const month of months.slice(0, helped.length)) shared.adopt?.(month);
    return [...helped, ...(left.length === 0 ? [] : await this.#computeHere(left, progress))];
  }

  /** This thread computes the first part of the months, its helpers the others side by side. */
  async #share(
    months: readonly Month[],
    { workers, script }: Threads,
    shared: SharedTask,
    progress: (month?: Month) => void,
  ): Promise<MonthOutcome<Taken>[]> {
    const [own = [], ...others] = parts(months, workers);
    const task = { where: this.#where, engine: this.#options.engine, name: shared.name, plan: shared.plan };
    const helpers = others.map((each) => new Helper<Taken>(script, { ...task, months: each }, progress));
    try {
      const outcomes = await this.#computeHere(own, progress);
      for (const [at, helper] of helpers.entries()) {
        outcomes.push(...(await this.#joined(shared, others[at] ?? [], await helper.outcomes, progress)));
        helper.checkFailure();
      }
      return outcomes;
    } finally {
      for (const helper of helpers) await helper.stop();
    }
  }

  /** Each month's outcome, in their order. */
  async outcomes(months: readonly Month[]): Promise<readonly MonthOutcome<Taken>[]> {
    const { stderr, threads } = this.#options;
    const { shared } = this.#task;
    const progress = new Progress(stderr, months.length);
    let done = 0;
    const show = (month?: Month): void => {
      if (month !== undefined) progress.show(done, month);
      done += 1;
    };
    const isAlone = shared === undefined || threads === undefined;
    const outcomes = isAlone ? this.#computeHere(months, show) : this.#share(months, threads, shared, show);
    return outcomes.finally(() => progress.end());
  }
}

/**
 * Computes months and hands each to the task until one meets an error; the others are still read then, so that all of
 * their problems are found. The outcome is the same on any number of threads.
 * @param taskOf what is done with each, once the definition is known to be sound, and whether threads share it.
 */
export async function computeMonths<Taken>(
  where: ProjectOptions,
  months: readonly Month[],
  options: RunOptions,
  taskOf: (workspace: Workspace, isShared: boolean) => MonthTask<Taken>,
): Promise<ComputedMonths<Taken>> {
  const loaded = await loadWorkspace(where);
  // The definition has errors: the months are checked as far as they can be.
  if (!loaded.ok) return { report: (await validate({ ...where, months })).report, taken: [], workspace: undefined };
  const report = new ProblemList();
  report.addAll(loaded.report);
  const threads = threadsThatPay(options.threads, loaded.value, months.length);
  const task = taskOf(loaded.value, threads !== undefined);
  const run = new Run(where, { ...options, threads }, loaded.value, task);
  const taken: Taken[] = [];
  for (const outcome of await run.outcomes(months)) {
    report.addAll(outcome.report);
    if (report.errorCount > 0) continue;
    report.addAll(outcome.later);
    if (outcome.taken !== undefined) taken.push(outcome.taken);
  }
  return { report, taken, workspace: loaded.value };
}
