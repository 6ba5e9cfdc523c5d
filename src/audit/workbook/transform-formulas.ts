import type { methods } from '../../methods/index.ts';

/** Below this, ln(1 + x) is summed as a series: 1 + x would lose the last digits of x. */
const SMALL = '1E-5';

/** The formula of every transform: a method is complete only with its entry here. */
export const transformFormulas: Readonly<Record<keyof typeof methods.transform, (x: string) => string>> = {
  none: (x) => x,
  log: (x) => `LN(${x})`,
  log10: (x) => `LOG10(${x})`,
  log1p: (x) => `IF(ABS(${x})<${SMALL},${x}-${x}^2/2+${x}^3/3,LN(1+${x}))`,
  sqrt: (x) => `SQRT(${x})`,
  reciprocal: (x) => `(1/${x})`,
};
