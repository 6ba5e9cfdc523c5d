import type { Computation } from '../model/computed-index.ts';
import type { CheckPlan } from './compare-month.ts';
import type { BesidePlan } from './stage-month.ts';

/** What is to be done with each computed month by a plan: plain values go in and come out, so that any thread can do it. */
export type MonthWork<Plan, Taken> = (plan: Plan) => Promise<(computation: Computation) => Promise<Taken>>;

/** What threads can do with the months of a run; each is loaded, and prepared once, where it is done. */
export const works = {
  stage: async (plan: BesidePlan) => (await import('./stage-month.ts')).stageBeside(plan),
  check: async (plan: CheckPlan) => {
    const { compareMonth } = await import('./compare-month.ts');
    return (computation: Computation) => compareMonth(computation, plan);
  },
} as const satisfies Readonly<Record<string, MonthWork<never, unknown>>>;

export type WorkName = keyof typeof works;
