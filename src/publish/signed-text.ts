import type { Cell } from '../model/computed-index.ts';
import type { Settings } from '../model/settings.ts';
import { isPositive, roundTo } from '../numeric/exact.ts';
import { toPlainText } from '../numeric/text.ts';

/** Decimals of a difference beyond the published ones, so that what rounds away still shows. */
const MORE_DECIMALS = 2;

/** A difference of unrounded figures with its sign, at two decimals more than are published; '' where there is none. */
export function signedText(difference: Cell, { decimals, rounding }: Pick<Settings, 'decimals' | 'rounding'>): string {
  if (difference === undefined) return '';
  const rounded = roundTo(difference, decimals + MORE_DECIMALS, rounding);
  return `${isPositive(rounded) ? '+' : ''}${toPlainText(rounded)}`;
}
