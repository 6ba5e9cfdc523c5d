import { parseExact } from '../../numeric/text.ts';
import { halfWidth } from '../../workspace/folded-text.ts';

/** A way of writing numbers that canonical files do not have. */
export type Notation = 'full-width' | 'thousands' | 'decimal-comma' | 'percent' | 'minus' | 'footnote' | 'missing';

/** The sign between a number's whole and its fraction. */
export type DecimalSign = '.' | ',';

/** How cells are read. */
export interface CellOptions {
  readonly decimal: DecimalSign;
  /** Marks that mean missing besides the usual ones, as they are compared. */
  readonly missing: ReadonlySet<string>;
}

/** Points for decimals, and the usual marks alone. */
export const USUAL_CELLS: CellOptions = { decimal: '.', missing: new Set() };

export type NumberText =
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly isPercent: boolean;
      readonly changes: readonly Notation[];
    }
  | { readonly kind: 'ambiguous'; readonly point: string; readonly grouped: string }
  | { readonly kind: 'other' };

/** The forms of ASCII in full width, and blanks and signs that look alike. */
function narrow(text: string): string {
  return halfWidth(text)
    .replace(/\u3000/g, ' ')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/\u2019/g, "'");
}

const POINT = /^([+-]?)(\d{1,3}(?:([, '])\d{3})(?:\3\d{3})*|\d+)(\.\d+)?$/;
const COMMA = /^([+-]?)(\d{1,3}(?:([. '])\d{3})(?:\3\d{3})*|\d+)(,\d+)?$/;

/** Groups of thousands closed up, and the decimal sign made a point; undefined where the text is no such number. */
function closedUp(text: string, decimal: DecimalSign): { value: string; isGrouped: boolean } | undefined {
  const match = (decimal === ',' ? COMMA : POINT).exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', separator, fraction = ''] = match;
  const digits = whole.replace(/\D/g, '');
  return { value: `${sign}${digits}${fraction.replace(',', '.')}`, isGrouped: separator !== undefined };
}

/**
 * A number as people write it, made canonical: full width, thousands, a decimal comma where `decimal` says so, a percent
 * sign. 0,125 may be a fraction or a slip and is ambiguous.
 */
export function numberText(text: string, decimal: DecimalSign): NumberText {
  const changes: Notation[] = [];
  const ascii = narrow(text).trim();
  if (ascii !== text.trim()) changes.push('full-width');
  const signed = ascii.replace(/^[\u2212\u2013]/, '-');
  if (signed !== ascii) changes.push('minus');
  const isPercent = /%$/.test(signed);
  const bare = signed.replace(/\s*%$/, '');
  if (decimal === '.' && parseExact(bare) !== undefined) return { kind: 'number', value: bare, isPercent, changes };
  const closed = closedUp(bare, decimal);
  if (closed === undefined) return { kind: 'other' };
  const [, lead = '', tail = ''] = /^[+-]?(0+),(\d{3})$/.exec(bare) ?? [];
  if (closed.isGrouped && lead !== '') return { kind: 'ambiguous', point: `${lead}.${tail}`, grouped: closed.value };
  if (closed.isGrouped) changes.push('thousands');
  if (decimal === ',' && bare.includes(',')) changes.push('decimal-comma');
  return { kind: 'number', value: closed.value, isPercent, changes };
}
