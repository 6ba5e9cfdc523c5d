import type { Cell } from '../model/computed-index.ts';
import { compare, toSignificant } from '../numeric/exact.ts';
import { toShortText } from '../numeric/text.ts';
import { ROUNDED_MARK } from './shown-figure.ts';

const BRIEF_DIGITS = 6;

/** A figure at 6 significant digits, with a mark behind it where there are more; '' where there is none. */
export function briefFigure(value: Cell): string {
  if (value === undefined) return '';
  const brief = toSignificant(value, BRIEF_DIGITS);
  return `${toShortText(brief)}${compare(brief, value) === 0 ? '' : ROUNDED_MARK}`;
}
