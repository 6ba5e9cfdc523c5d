import { told } from '../../formula/symbols.ts';
import type { Localised } from '../../model/localised.ts';
import type { Method, WeightingMethod } from '../../model/method.ts';

/** All that is told of a way to weigh; without more it reads no weights, and makes none of comparisons or of scores. */
export interface WeightingDeclaration extends Omit<Method, 'formula'> {
  /** In words: no term tells it. Symbols are the same in both languages. */
  readonly formula: Localised | string;
  readonly sum?: WeightingMethod['sum'];
  readonly written?: true;
  readonly compared?: WeightingMethod['compared'];
  readonly objective?: WeightingMethod['objective'];
  readonly combines?: true;
}

/** A way to weigh from what is told of it. */
export function weighting(declared: WeightingDeclaration): WeightingMethod {
  const { formula, sum, written = false, compared, objective, combines = false, ...rest } = declared;
  const { en, zh } = typeof formula === 'string' ? { en: formula, zh: formula } : formula;
  return { ...rest, formula: told(en, zh), sum, written, compared, objective, combines };
}
