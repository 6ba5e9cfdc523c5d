import type { Exact } from '../model/exact.ts';
import { SNAP_DIGITS, WORKING_DIGITS } from '../numeric/exact.ts';
import { PRINTED_DIGITS, toShortText, toSignificantText } from '../numeric/text.ts';

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
  const text = toShortText(value);
  const digits = digitsOf(text);
  return digits > SNAP_DIGITS && digits <= WORKING_DIGITS ? { value: text, digits: WORKING_DIGITS } : { value: text };
}
