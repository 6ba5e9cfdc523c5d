import type { Exact } from './exact.ts';

/** A row of steps.csv: values from `from` upwards, up to the next step, get this score. */
export interface Step {
  /** undefined: from the lowest value upwards. */
  readonly from: Exact | undefined;
  readonly score: Exact;
  /** Of steps.csv. */
  readonly line?: number;
}

/** The steps of each indicator that is scored by steps, by its code, the highest first. */
export type Steps = ReadonlyMap<string, readonly Step[]>;
