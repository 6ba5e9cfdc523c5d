import type { MethodFormula } from '../../model/formula.ts';
import type { Method, ObjectiveWeighting, WeightingMethod } from '../../model/method.ts';

/** A method that makes weights of the scores, and reads none. */
export function objectiveMethod(
  texts: Method & { readonly formula: () => MethodFormula },
  objective: ObjectiveWeighting,
): WeightingMethod {
  return { ...texts, sum: undefined, written: false, compared: undefined, objective, combines: false };
}
