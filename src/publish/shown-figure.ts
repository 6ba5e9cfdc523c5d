import type { Exact } from '../model/exact.ts';
import { SNAP_DIGITS, WORKING_DIGITS } from '../numeric/exact.ts';
import { PRINTED_DIGITS, toShortText, toSignificantText } from '../numeric/text.ts';

/** The number of significant digits of a plain decimal text. */
function digitsOf(text: string): number {
  return text.replace(/^-?[0.]*/, '').replace('.', '').length;
}

/** What stands behind a figure that was cut to 20 digits. */
export const CUT_MARK = '…';

/** A figure as people read it: exact, or at 20 digits with a mark behind it. */
export function shownFigure(value: Exact): string {
  const text = toShortText(value);
  return digitsOf(text) > PRINTED_DIGITS ? `${toSignificantText(value)}${CUT_MARK}` : text;
}

/** A figure as machines read it: every digit it has, and how many it was cut to, if it was. */
export interface CarriedFigure {
  readonly value: string;
  readonly digits?: number;
}

/**
 * A figure with all its digits. More than 30 and no more than the 40 that are carried are taken to be cut: a sum that is
 * exact may have more.
 */
export function carriedFigure(value: Exact): CarriedFigure {
  const text = toShortText(value);
  const digits = digitsOf(text);
  return digits > SNAP_DIGITS && digits <= WORKING_DIGITS ? { value: text, digits: WORKING_DIGITS } : { value: text };
}
