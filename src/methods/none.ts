import { methodFormula } from '../formula/symbols.ts';
import { x } from '../formula/term.ts';
import type { Method } from '../model/method.ts';
import { unsourced } from './sources.ts';

/** What the absence of a treatment or a transform has to say: values pass as they are. */
export const NONE: Omit<Method, 'label'> = {
  about: { en: 'Values pass as they are.', zh: '数值不作处理。' },
  formula: () => methodFormula(x),
  source: unsourced,
  isDefault: true,
};
