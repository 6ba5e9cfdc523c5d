import { cellsOf, ofRange, spreadsheetFormula } from '../../formula/spreadsheet.ts';
import type { RollupMethod } from '../../model/method.ts';
import type { Provenance } from '../../model/observation.ts';
import type { GivenName } from '../../model/term.ts';
import { exact, toShortText } from '../../numeric/text.ts';
import { settingCell } from './settings-sheet.ts';

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

/** The longest formula, and the most arguments of a function, that spreadsheets take. */
const LONGEST = 8192;
export const MOST_ARGUMENTS = 255;

/**
 * A parent's value made of its children's: none unless every child to which the indicator applies has all it takes.
 * @returns undefined for more children than a formula takes.
 */
export function rollUpFormula(
  { value: term }: Pick<RollupMethod, 'value'>,
  children: readonly ChildCells[],
): string | undefined {
  const known = children.map(({ value, weight }) => {
    return weight === '' ? `ISNUMBER(${value})` : `ISNUMBER(${value})*ISNUMBER(${weight})`;
  });
  // Spreadsheets compare a truth value with no number, and a sum makes one of it.
  const applying = sumOf(['0', ...children.map(({ value }) => `(${value}<>"${NOT_APPLICABLE}")`)]);
  const all = sumOf(['0', ...known]);
  const values = children.map(({ value }) => value);
  const listed = children.map(({ value, weight }) => ({ score: value, weight }));
  const given = (name: GivenName): string => settingCell(name) ?? '';
  const { content } = spreadsheetFormula(term, cellsOf({ ...ofRange(values, given), children: listed }));
  const whole = `IF(AND(${all}>0,${all}=${applying}),${content},"")`;
  return whole.length < LONGEST && children.length <= MOST_ARGUMENTS ? whole : undefined;
}
