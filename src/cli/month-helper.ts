import { Worker } from 'node:worker_threads';
import type { ProjectOptions } from '../api.ts';
import type { Engine } from '../engine/compute-index.ts';
import { type PlainProblems, ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { MonthOutcome } from './month-run.ts';
import type { WorkName } from './month-work.ts';

/** What a helping thread is given when it is started: plain values. */
export interface HelperTask {
  readonly where: ProjectOptions;
  readonly months: readonly Month[];
  readonly engine: Engine | undefined;
  readonly name: WorkName;
  readonly plan: unknown;
}

/** What a helping thread sends of each of its months, in their order. */
export interface PlainOutcome {
  readonly report: PlainProblems;
  readonly later: PlainProblems;
  readonly taken: unknown;
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** A thread that computes months beside this one. */
export class Helper<Taken> {
  readonly #worker: Worker;
  #failure: Error | undefined;
  /** What it made of its months when it has ended: of the first ones only, where it failed. */
  readonly outcomes: Promise<readonly MonthOutcome<Taken>[]>;

  /** Starts it; `tell` is called whenever a month is done. */
  constructor(script: string, task: HelperTask, tell: () => void) {
    const outcomes: MonthOutcome<Taken>[] = [];
    const worker = new Worker(script, { workerData: task });
    worker.on('message', ({ report, later, taken }: PlainOutcome) => {
      // What a worker sends is what its work takes.
      const own = taken as Taken | undefined;
      outcomes.push({ report: ProblemList.of(report), later: ProblemList.of(later), taken: own });
      tell();
    });
    this.#worker = worker;
    this.outcomes = new Promise((resolve) => {
      worker.on('error', (error) => {
        this.#failure = error;
        resolve(outcomes);
      });
      worker.on('exit', () => resolve(outcomes));
    });
  }

  /**
   * Says that this thread has done what the helper failed to do.
   * @throws the helper's error, which this thread would have met too, unless it was memory that it had not enough of.
   */
  checkFailure(): void {
    if (this.#failure !== undefined && !('code' in this.#failure && this.#failure.code === OUT_OF_MEMORY)) {
      throw this.#failure;
    }
  }

  /** Ends it, whatever it is at. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
