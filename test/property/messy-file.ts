import { columnLetters } from '../../src/import/sheets/sheet.ts';
import { odsBytes, xlsxBytes } from '../support/workbook-files.ts';
import type { MessyStyle } from './messy-style.ts';
import type { At, MessyTable } from './messy-table.ts';

/** The bytes of each character that GBK, the part of GB18030 with two bytes a character, has. */
const GBK = new Map<string, number>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const read = decoder.decode(Uint8Array.of(lead, trail));
    if ([...read].length === 1 && read !== '\ufffd' && trail !== 0x7f) GBK.set(read, lead * 256 + trail);
  }
}

/** Text in GBK, as Excel in China saves it; what it has no character for is replaced by a blank. */
function gbkBytes(text: string): Buffer {
  const bytes = [...text].flatMap((character) => {
    if (character < '\u0080') return [character.charCodeAt(0)];
    const pair = GBK.get(character) ?? 0x20;
    return pair > 0xff ? [pair >> 8, pair & 0xff] : [pair];
  });
  return Buffer.from(bytes);
}

function encoded(text: string, encoding: MessyStyle['encoding']): Buffer {
  if (encoding === 'gb18030') return gbkBytes(text);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`);
}

/** The cells of a table as text, quoted as they must be: every row as wide as the widest, as spreadsheets save them. */
function textCells({ rows }: MessyTable, { separator, isAllQuoted }: MessyStyle): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => {
    return [...Array(width).keys()].map((column) => {
      const text = `${row[column] ?? ''}`;
      const isQuoted = text.includes(separator) || text.includes('"') || (isAllQuoted && text !== '');
      return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
    });
  });
}

function textFile(table: MessyTable, style: MessyStyle): Buffer {
  const { separator, eol, hasSepLine, encoding } = style;
  const lines = textCells(table, style).map((cells) => cells.join(separator));
  const named = hasSepLine ? [`sep=${separator}`] : [];
  return encoded([...named, ...lines, ''].join(eol), encoding);
}

/** How a problem names a cell of the table: table.csv:7:3, or table.xlsx Sheet1!C7. */
export function cellName(table: MessyTable, { row, column }: At, style: MessyStyle): string {
  if (style.form !== 'csv') return `table.${style.form} Sheet1!${columnLetters(column)}${row + 1}`;
  const before = textCells(table, style)[row]?.slice(0, column) ?? [];
  const line = row + (style.hasSepLine ? 2 : 1);
  return `table.csv:${line}:${before.reduce((length, text) => length + text.length + 1, 1)}`;
}

/** A table on a sheet of its own. */
export interface MessySheet {
  readonly name: string;
  readonly table: Pick<MessyTable, 'rows' | 'merges'>;
}

/** The workbook that a style makes of sheets. */
export async function messyBook(sheets: readonly MessySheet[], form: 'xlsx' | 'ods'): Promise<Buffer> {
  const written = sheets.map(({ name, table: { rows, merges } }) => ({ name, rows, merges }));
  return form === 'xlsx' ? await xlsxBytes(written) : odsBytes(written);
}

/** The file that a style makes of a table. */
export async function messyFile(table: MessyTable, style: MessyStyle): Promise<Buffer> {
  return style.form === 'csv' ? textFile(table, style) : await messyBook([{ name: 'Sheet1', table }], style.form);
}
