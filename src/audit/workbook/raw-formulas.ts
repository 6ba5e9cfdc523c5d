import type { methods } from '../../methods/index.ts';
import type { Provenance } from '../../model/observation.ts';
import { exact, toShortText } from '../../numeric/text.ts';

/** What stands in the cell of a region to which an indicator does not apply. */
export const NOT_APPLICABLE = 'M';

function operand(written: string): string {
  const text = toShortText(exact(written));
  return text.startsWith('-') ? `(${text})` : text;
}

/** A cumulative figure less that of the month before, both as they were written. */
export function monthlyFormula({ raw, previous }: Pick<Provenance, 'raw' | 'previous'>): string {
  return `${operand(raw)}-${operand(previous)}`;
}

/** A child region's cell, and the coefficient that it weighs by; '' where children are not weighed. */
export interface ChildCells {
  readonly value: string;
  readonly weight: string;
}

function sumOf(terms: readonly string[]): string {
  return terms.join('+');
}

function values(children: readonly ChildCells[]): string {
  return children.map(({ value }) => value).join();
}

/** What the children that report make of their parent's value. */
const made: Readonly<Record<keyof typeof methods.rollup, (children: readonly ChildCells[]) => string>> = {
  sum: (children) => `SUM(${values(children)})`,
  mean: (children) => `AVERAGE(${values(children)})`,
  'weighted-mean': (children) => {
    const products = sumOf(children.map(({ value, weight }) => `N(${value})*N(${weight})`));
    return `(${products})/(${sumOf(children.map(({ value, weight }) => `ISNUMBER(${value})*N(${weight})`))})`;
  },
};

/** The longest formula, and the most arguments of a function, that spreadsheets take. */
const LONGEST = 8192;
export const MOST_ARGUMENTS = 255;

/**
 * A parent's value made of its children's: none unless every child to which the indicator applies has all it takes.
 * @returns undefined for more children than a formula takes.
 */
export function rollUpFormula(
  rollup: keyof typeof methods.rollup,
  children: readonly ChildCells[],
): string | undefined {
  const known = children.map(({ value, weight }) => {
    return weight === '' ? `ISNUMBER(${value})` : `ISNUMBER(${value})*ISNUMBER(${weight})`;
  });
  // Spreadsheets compare a truth value with no number, and a sum makes one of it.
  const applying = sumOf(['0', ...children.map(({ value }) => `(${value}<>"${NOT_APPLICABLE}")`)]);
  const all = sumOf(['0', ...known]);
  const whole = `IF(AND(${all}>0,${all}=${applying}),${made[rollup](children)},"")`;
  return whole.length < LONGEST && children.length <= MOST_ARGUMENTS ? whole : undefined;
}
