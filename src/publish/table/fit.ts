import type { Language, Localised } from '../../model/localised.ts';
import { listed, worded } from '../../model/localised.ts';
import { columnWidths, type TerminalColumn, totalWidth } from './terminal.ts';

/** To how few characters texts, and headings of figures, are folded before a column is left out. */
const LEAST_TEXT = 20;
const LEAST_HEADING = 12;

/** A table as a width has room for it. */
export interface FittedTable {
  readonly columns: readonly TerminalColumn[];
  readonly widths: readonly number[];
  /** The columns that there is no room for. */
  readonly leftOut: readonly TerminalColumn[];
  /** How wide the table is with all of its columns, texts folded. */
  readonly least: number;
}

/** The widths of columns with texts of so many characters at most; figures stay whole. */
function foldedWidths(columns: readonly TerminalColumn[], most: number): number[] {
  const natural = columnWidths(columns);
  const ofCells = columnWidths(columns.map((column) => ({ ...column, heading: '' })));
  return columns.map(({ align }, at) => {
    if (align === 'left') return Math.min(natural[at] ?? 0, most);
    return Math.max(ofCells[at] ?? 0, Math.min(natural[at] ?? 0, LEAST_HEADING));
  });
}

/** The widths of columns that fit, with texts as wide as there is room for; undefined where none do. */
function widthsWithin(columns: readonly TerminalColumn[], room: number): number[] | undefined {
  if (totalWidth(foldedWidths(columns, LEAST_TEXT)) > room) return undefined;
  let [fits, tooWide] = [LEAST_TEXT, room + 1];
  while (tooWide - fits > 1) {
    const most = (fits + tooWide) >> 1;
    if (totalWidth(foldedWidths(columns, most)) <= room) fits = most;
    else tooWide = most;
  }
  return foldedWidths(columns, fits);
}

/**
 * A table made to fit a width: texts are folded into several lines first, then columns are left out from the right. A
 * figure is never broken.
 * @param room undefined where there is no terminal: nothing is folded or left out then.
 */
export function fitted(columns: readonly TerminalColumn[], room: number | undefined): FittedTable {
  const natural = columnWidths(columns);
  const least = totalWidth(foldedWidths(columns, LEAST_TEXT));
  if (room === undefined || totalWidth(natural) <= room) return { columns, widths: natural, leftOut: [], least };
  for (let kept = columns.length; kept > 0; kept -= 1) {
    const widths = widthsWithin(columns.slice(0, kept), room);
    if (widths !== undefined) {
      return { columns: columns.slice(0, kept), widths, leftOut: columns.slice(kept), least };
    }
  }
  return { columns: columns.slice(0, 1), widths: [room], leftOut: columns.slice(1), least };
}

/** Where everything is that a ranked table may have no room for. */
export const RESULTS_FILE: Localised = { en: 'results.csv', zh: '查看 results.csv' };

const LEFT_OUT: Localised = {
  en: 'no room for {names}: a terminal {least} columns wide, or {other}, shows them',
  zh: '宽度不足，未显示：{names}；终端加宽到 {least} 列，或{other}，即可看到',
};

/** What is said below a table that leaves columns out; '' where it leaves none out. */
export function leftOutNote(
  { leftOut, least }: Pick<FittedTable, 'leftOut' | 'least'>,
  other: Localised,
  language: Language,
): string {
  if (leftOut.length === 0) return '';
  const names = listed(
    leftOut.map(({ heading }) => heading),
    language,
  );
  return worded(LEFT_OUT, language, { names, least: `${least}`, other: other[language] });
}
