import type { Exact } from '../../model/exact.ts';
import { absolute, add, compare, multiply, subtract, sum } from '../../numeric/exact.ts';
import { exact } from '../../numeric/text.ts';

/** The most by which a figure rounded to 20 significant digits can be off, as a share of it. */
const PRINTED_SHARE = exact('5e-20');

/** The greatest of some magnitudes. */
export function greatest(figures: readonly Exact[]): Exact {
  return figures.map(absolute).reduce((a, b) => (compare(b, a) > 0 ? b : a));
}

/** The greatest error of a figure that was written at 20 significant digits. */
export function printedError(figure: Exact): Exact {
  return multiply(absolute(figure), PRINTED_SHARE);
}

/** Whether two figures differ by no more than the rounding of the written one, and a slack. */
export function isNear(written: Exact, derived: Exact, slack: readonly Exact[]): boolean {
  const allowed = add(printedError(greatest([written, derived])), sum(slack));
  return compare(absolute(subtract(written, derived)), allowed) <= 0;
}
