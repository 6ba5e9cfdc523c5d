import type { Sheet as LibrarySheet, Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { readZip } from '../zip/read-zip.ts';
import { storedZip } from '../zip/stored-zip.ts';
import { preparedContent } from './raised.ts';
import { columnLetters, type Merge, type Sheet } from './sheet.ts';
import { spreadsheetCell } from './spreadsheet-cells.ts';

/** The kinds of spreadsheets that are read. */
export type SpreadsheetKind = 'xlsx' | 'ods';

/** The parts of a workbook that hold cells and their formats: no pictures, charts, pivots or macros. */
const WANTED: Readonly<Record<SpreadsheetKind, RegExp>> = {
  xlsx: /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/(workbook|styles|sharedStrings)\d*\.xml|xl\/worksheets\/[^/]+\.xml)$/i,
  ods: /^(mimetype|content\.xml|META-INF\/manifest\.xml)$/,
};

/** Thrown where a workbook holds what no spreadsheet program writes. */
export class StrangePartError extends Error {}

/** The parts of a workbook that are read, inflated in bounded memory; what other formats mean by a DTD is refused. */
function partsOf(bytes: Buffer, kind: SpreadsheetKind): ReadonlyMap<string, Buffer> {
  const parts = new Map(readZip(bytes, (name) => WANTED[kind].test(name)));
  for (const content of parts.values()) {
    if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) throw new StrangePartError();
  }
  const content = kind === 'ods' ? parts.get('content.xml') : undefined;
  if (content !== undefined) parts.set('content.xml', Buffer.from(preparedContent(content.toString('utf8'))));
  return parts;
}

function mergesOf({ merges = [] }: LibrarySheet): Merge[] {
  return merges.map(({ startRow, startCol, endRow, endCol }) => {
    return { top: startRow, left: startCol, bottom: endRow, right: endCol };
  });
}

function sheetOf(file: string, sheet: LibrarySheet): Sheet {
  const { name, cells, rows } = sheet;
  return {
    file,
    name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: rows.map((row, at) => row.map((value, column) => spreadsheetCell(value, cells?.get(`${at},${column}`)))),
    merges: mergesOf(sheet),
    place: (row, column) => {
      return { file, line: row + 1, column: column + 1, cell: `${name}!${columnLetters(column)}${row + 1}` };
    },
  };
}

/**
 * The sheets of a workbook: the one door to the library that parses it. Its archive is read here first, and the library
 * gets nothing but parts that were inflated in bounds.
 * @throws {ZipError} when the archive is refused.
 */
export async function openSpreadsheet(file: string, bytes: Buffer, kind: SpreadsheetKind): Promise<readonly Sheet[]> {
  const safe = storedZip(partsOf(bytes, kind));
  const read: (input: Uint8Array, options: { readStyles: boolean }) => Promise<Workbook> =
    kind === 'xlsx' ? readXlsx : readOds;
  const { sheets } = await read(safe, { readStyles: true });
  return sheets.map((sheet) => sheetOf(file, sheet));
}
