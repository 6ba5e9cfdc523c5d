import type { Cell } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { Settings } from '../model/settings.ts';
import { compare, isPositive, roundTo, SNAP_DIGITS, toSignificant, WORKING_DIGITS } from '../numeric/exact.ts';
import { PRINTED_DIGITS, toPlainText, toShortText, toSignificantText } from '../numeric/text.ts';

/** The number of digits between the first and the last of a plain decimal text that are not 0. */
function digitsOf(text: string): number {
  return text.replace('.', '').replace(/^-?0*/, '').replace(/0+$/, '').length;
}

/** What stands behind a figure that was rounded to 20 digits. */
export const ROUNDED_MARK = '…';

/** A figure as people read it: exact, or at 20 digits with a mark behind it. */
export function shownFigure(value: Exact): string {
  const text = toShortText(value);
  return digitsOf(text) > PRINTED_DIGITS ? `${toSignificantText(value)}${ROUNDED_MARK}` : text;
}

/** A figure as machines read it: every digit it has, and to how many it was rounded, if it was. */
export interface CarriedFigure {
  readonly value: string;
  readonly digits?: number;
}

/**
 * A figure with all its digits. More than 30 and no more than the 40 that are carried are taken to be rounded: a sum that is
 * exact may have more.
 */
export function carriedFigure(value: Exact): CarriedFigure {
  return carriedText(toShortText(value));
}

/** The same of a figure that is written out already. */
export function carriedText(text: string): CarriedFigure {
  const digits = digitsOf(text);
  return digits > SNAP_DIGITS && digits <= WORKING_DIGITS ? { value: text, digits: WORKING_DIGITS } : { value: text };
}

const BRIEF_DIGITS = 6;

/** A figure at 6 significant digits, with a mark behind it where there are more; '' where there is none. */
export function briefFigure(value: Cell): string {
  if (value === undefined) return '';
  const brief = toSignificant(value, BRIEF_DIGITS);
  return `${toShortText(brief)}${compare(brief, value) === 0 ? '' : ROUNDED_MARK}`;
}

/** Decimals of a difference beyond the published ones, so that what rounds away still shows. */
const MORE_DECIMALS = 2;

/** A difference of unrounded figures with its sign, at two decimals more than are published; '' where there is none. */
export function signedText(difference: Cell, { decimals, rounding }: Pick<Settings, 'decimals' | 'rounding'>): string {
  if (difference === undefined) return '';
  const rounded = roundTo(difference, decimals + MORE_DECIMALS, rounding);
  return `${isPositive(rounded) ? '+' : ''}${toPlainText(rounded)}`;
}

/** Places gained as an upward arrow, lost as a downward one; '' where they are not known. */
export function movementText(places: number | undefined): string {
  if (places === undefined) return '';
  if (places === 0) return '–';
  return places > 0 ? `↑${places}` : `↓${-places}`;
}
