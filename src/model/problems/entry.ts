import type { Localised } from '../localised.ts';

/** Errors stop the run; warnings accompany its results. */
export type Severity = 'error' | 'warning';

/** One kind of problem: what is wrong, then, after the semicolon, how to mend it. `{names}` are filled in. */
export interface ProblemEntry extends Localised {
  readonly severity: Severity;
}
