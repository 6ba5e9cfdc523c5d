import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { address, columnName } from './addresses.ts';
import { AUTHOR, WRITTEN } from './own-workbook.ts';
import type { CellKind, Sheet, SheetCell, Workbook } from './sheet.ts';

type Look = Omit<CellStyle, 'numFmt'>;

function filled(rgb: string): Look {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } };
}

const FONT = { name: 'Calibri', size: 11 } as const;

const HEAD: Look = {
  ...filled('DDE3EA'),
  font: { ...FONT, bold: true },
  alignment: { wrapText: true, vertical: 'top' },
};

/** What looks are there for: a kind of cell, the head of a column of numbers, a formula that comes to a text. */
type LookName = CellKind | 'numbers' | 'wording';

const INDENTED = { horizontal: 'left', indent: 1 } as const;

const looks: Readonly<Record<LookName, Look>> = {
  title: { font: { ...FONT, size: 14, bold: true } },
  text: { font: FONT, alignment: INDENTED },
  heading: { ...HEAD, alignment: { ...HEAD.alignment, ...INDENTED } },
  numbers: { ...HEAD, alignment: { ...HEAD.alignment, horizontal: 'right' } },
  input: { ...filled('FFF8DC'), font: { ...FONT, color: { rgb: '1F3FBF' } } },
  formula: { font: FONT },
  wording: { font: FONT, alignment: INDENTED },
  given: { ...filled('F8D7C4'), font: { ...FONT, italic: true } },
};

/** Texts that the library would write as errors. */
const LOOKS_LIKE_ERROR = /^#[A-Z/0!?_]+$/;

/** 1 for a number, -1 for a text. */
function balanceOf({ shown, content }: SheetCell): number {
  const value = shown ?? content;
  return value === '' ? 0 : typeof value === 'number' ? 1 : -1;
}

/** The headings of a column, given from below, that more numbers than texts stand under, down to the next heading. */
function* headsOfNumbers(column: readonly (SheetCell | undefined)[]): Generator<SheetCell> {
  let balance = 0;
  let isBelowHead = false;
  for (const cell of column) {
    const isHead = cell?.kind === 'heading';
    if (isHead && balance > 0) yield cell;
    if (!isHead) balance = (isBelowHead ? 0 : balance) + (cell === undefined ? 0 : balanceOf(cell));
    isBelowHead = isHead;
  }
}

function allHeadsOfNumbers({ rows, widths }: Sheet): ReadonlySet<SheetCell> {
  const fromBelow = rows.toReversed();
  return new Set([...widths.keys()].flatMap((column) => [...headsOfNumbers(fromBelow.map((row) => row[column]))]));
}

/** One style for each kind and format. */
class Styles {
  readonly #made = new Map<string, CellStyle>();

  of(kind: LookName, format: string | undefined): CellStyle {
    const key = `${kind}/${format ?? ''}`;
    const style = this.#made.get(key) ?? { ...looks[kind], ...(format === undefined ? {} : { numFmt: format }) };
    this.#made.set(key, style);
    return style;
  }
}

function lookOf({ kind, shown = '' }: SheetCell): LookName {
  return kind === 'formula' && typeof shown === 'string' && shown !== '' ? 'wording' : kind;
}

function contentOf({ kind, content, shown, isArray }: SheetCell, at: string): Partial<Cell> {
  if (kind === 'formula') {
    const value = shown === undefined ? {} : { formulaResult: shown };
    return { formula: `${content}`, ...value, ...(isArray === true ? { formulaType: 'array', formulaRef: at } : {}) };
  }
  if (content === '') return {};
  if (typeof content === 'string' && LOOKS_LIKE_ERROR.test(content)) return { richText: [{ text: content }] };
  return { value: content };
}

/** In characters: what an upright page holds, and what a page across can still be read of. */
const WIDEST_UPRIGHT = 100;
const WIDEST_PAGE = 220;

/** A4, one page wide where that can be read, with the heads on every page. */
function pageOf({ widths, frozen }: Sheet): NonNullable<WriteSheet['pageSetup']> {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const fit = width <= WIDEST_PAGE ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {};
  return {
    paperSize: 'a4',
    orientation: width <= WIDEST_UPRIGHT ? 'portrait' : 'landscape',
    ...fit,
    printTitlesRow: `$1:$${frozen.rows}`,
    ...(frozen.columns === 0 ? {} : { printTitlesColumn: `$A:$${columnName(frozen.columns - 1)}` }),
  };
}

function filterOf({ filter, widths }: Sheet): Pick<WriteSheet, 'autoFilter'> {
  if (filter === undefined) return {};
  return { autoFilter: { range: `${address(0, filter.heads)}:${address(widths.length - 1, filter.last)}` } };
}

function writtenSheet(sheet: Sheet, styles: Styles): WriteSheet {
  const { name, widths, frozen, heights, rows } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  const isOfNumbers = allHeadsOfNumbers(sheet);
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell === undefined) continue;
      const style = styles.of(isOfNumbers.has(cell) ? 'numbers' : lookOf(cell), cell.format);
      const comment = cell.note === undefined ? {} : { comment: { author: AUTHOR, text: cell.note } };
      cells.set(`${row},${column}`, { ...contentOf(cell, address(column, row)), style, ...comment });
    }
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    freezePane: frozen,
    pageSetup: pageOf(sheet),
    ...filterOf(sheet),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
  };
}

/**
 * A workbook as the bytes of an .xlsx file. Formulas carry what they come to for programs that compute nothing; a
 * spreadsheet that opens it computes all of them anew.
 */
export async function workbookBytes({ title, sheets, names }: Workbook): Promise<Buffer> {
  const styles = new Styles();
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, styles)),
    namedRanges: names.map(({ name, reference }) => ({ name, range: reference })),
    defaultFont: FONT,
    properties: { title, creator: AUTHOR, created: WRITTEN, modified: WRITTEN },
  });
  return Buffer.from(bytes);
}
