import type { Exact } from '../../model/exact.ts';
import { add, compare, multiply, subtract, sum } from '../../numeric/exact.ts';
import { exact } from '../../numeric/text.ts';

/** The most by which a figure rounded to 20 significant digits can be off, as a share of it. */
const PRINTED_SHARE = exact('5e-20');

function magnitude({ coefficient, exponent }: Exact): Exact {
  return { coefficient: coefficient < 0n ? -coefficient : coefficient, exponent };
}

/** The greatest of some magnitudes. */
export function greatest(figures: readonly Exact[]): Exact {
  return figures.map(magnitude).reduce((a, b) => (compare(b, a) > 0 ? b : a));
}

/** By how much a figure that was written at 20 significant digits may be off. */
export function printedError(figure: Exact): Exact {
  return multiply(magnitude(figure), PRINTED_SHARE);
}

/** Whether two figures are alike but for what rounding may have done to the one that is written, and a slack. */
export function isNear(written: Exact, derived: Exact, slack: readonly Exact[]): boolean {
  const allowed = add(printedError(greatest([written, derived])), sum(slack));
  return compare(magnitude(subtract(written, derived)), allowed) <= 0;
}
