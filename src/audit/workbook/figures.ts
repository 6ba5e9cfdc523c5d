import type { Cell } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import { toSignificantText } from '../../numeric/text.ts';
import { given, type SheetCell } from './sheet.ts';

/** Number formats. */
export const formats = { value: '0.0000', share: '0.000000', whole: '0' } as const;

/** The double that a spreadsheet takes a figure for. */
export function numberOf(figure: Exact): number {
  return Number(toSignificantText(figure));
}

/** A computed figure without a formula; undefined where there is none. */
export function givenFigure(figure: Cell, reason: Localised, format?: string): SheetCell | undefined {
  return figure === undefined ? undefined : given(numberOf(figure), reason, format);
}
