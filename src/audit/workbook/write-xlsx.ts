import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { address } from './addresses.ts';
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

const looks: Readonly<Record<CellKind, Look>> = {
  title: { font: { ...FONT, size: 14, bold: true } },
  text: { font: FONT, alignment: { horizontal: 'left', indent: 1 } },
  heading: HEAD,
  input: { ...filled('FFF8DC'), font: { ...FONT, color: { rgb: '1F3FBF' } } },
  formula: { font: FONT },
  given: { ...filled('F8D7C4'), font: { ...FONT, italic: true } },
};

/** Texts that the library would write as errors. */
const LOOKS_LIKE_ERROR = /^#[A-Z/0!?_]+$/;

/** One style for each kind and format. */
class Styles {
  readonly #made = new Map<string, CellStyle>();

  of(kind: CellKind, format: string | undefined): CellStyle {
    const key = `${kind}/${format ?? ''}`;
    const style = this.#made.get(key) ?? { ...looks[kind], ...(format === undefined ? {} : { numFmt: format }) };
    this.#made.set(key, style);
    return style;
  }
}

function contentOf({ kind, content, isArray }: SheetCell, at: string): Partial<Cell> {
  if (kind === 'formula') {
    return { formula: `${content}`, ...(isArray === true ? { formulaType: 'array', formulaRef: at } : {}) };
  }
  if (content === '') return {};
  if (typeof content === 'string' && LOOKS_LIKE_ERROR.test(content)) return { richText: [{ text: content }] };
  return { value: content };
}

/** Printed on landscape pages: a sheet of moderate width on one page across. */
const WIDEST_PAGE = 220;

function pageOf(widths: readonly number[]): NonNullable<WriteSheet['pageSetup']> {
  const isNarrow = widths.reduce((sum, width) => sum + width, 0) <= WIDEST_PAGE;
  const fit = isNarrow ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {};
  return { paperSize: 'a4', orientation: 'landscape', ...fit };
}

function writtenSheet({ name, widths, frozen, heights, rows }: Sheet, styles: Styles): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell === undefined) continue;
      const style = styles.of(cell.kind, cell.format);
      const comment = cell.note === undefined ? {} : { comment: { author: AUTHOR, text: cell.note } };
      cells.set(`${row},${column}`, { ...contentOf(cell, address(column, row)), style, ...comment });
    }
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    freezePane: frozen,
    pageSetup: pageOf(widths),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
  };
}

/** A workbook as the bytes of an .xlsx file, without computed values: the program that opens it computes them. */
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
