import type { Computation } from '../model/computed-index.ts';

/** Does something with a computed month by a plan: plain values go in and come out, so that any thread can do it. */
export type MonthWork<Plan, Taken> = (computation: Computation, plan: Plan) => Promise<Taken>;

/** What threads can do with the months of a run; each is loaded where it is done. */
export const works = {
  stage: async () => (await import('./stage-month.ts')).stageBeside,
  check: async () => (await import('./compare-month.ts')).compareMonth,
} as const satisfies Readonly<Record<string, () => Promise<MonthWork<never, unknown>>>>;

export type WorkName = keyof typeof works;
