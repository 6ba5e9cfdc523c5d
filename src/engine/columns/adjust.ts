import type { Cell } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import { divide, multiply } from '../../numeric/columns/arithmetic.ts';
import { Certified, columnOfExact } from '../../numeric/columns/certified.ts';
import { type Column, createColumn } from '../../numeric/columns/column.ts';
import { scalarOf } from '../../numeric/columns/from-exact.ts';

/** The columns already made of coefficients: many indicators are adjusted by the same few. */
const columnsMade = new WeakMap<readonly Cell[], Column>();

function columnOfCoefficients(coefficients: readonly Cell[]): Column {
  const column = columnsMade.get(coefficients) ?? columnOfExact(coefficients);
  columnsMade.set(coefficients, column);
  return column;
}

/**
 * adjusted = value x per / coefficient for all regions at once; missing where either is.
 * @param exact the reference's figure of a region that has both.
 */
export function adjustCertified(
  values: Certified,
  coefficients: readonly Cell[],
  per: Exact,
  exact: (region: number) => Exact,
): Certified {
  const out = createColumn(values.length);
  const divisors = columnOfCoefficients(coefficients);
  multiply(out, values.column, scalarOf(per));
  divide(out, out, divisors);
  const madeOf = values.madeOf && [...values.madeOf, divisors];
  return new Certified(out, exact, values.doubts, madeOf);
}
