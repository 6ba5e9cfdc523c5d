import type { methods } from '../../methods/index.ts';
import type { Expression, Figure } from '../../model/formula.ts';
import { constant, ln, log10, over, plus, sqrt } from './expressions.ts';

/** The formula of every transform: a method is complete only with its entry here. */
export const transformFormulas: Readonly<Record<keyof typeof methods.transform, (x: Figure) => Expression>> = {
  none: (x) => x,
  log: (x) => ln(x),
  log10: (x) => log10(x),
  log1p: (x) => ln(plus(constant(1), x)),
  sqrt: (x) => sqrt(x),
  reciprocal: (x) => over(constant(1), x),
};
