import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import writeXlsxFile from 'write-excel-file/node';
import { storedZip } from '../../src/import/zip/stored-zip.ts';
import { withFolder } from './workspace-files.ts';

/** A cell of a workbook: text, a number, or a number shown as per cent. */
export type BookCell = string | number | { readonly percent: number } | { readonly formula: string } | undefined;

/** A sheet of a workbook, with merged cells by their corners, from 0. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  readonly merges?: readonly {
    readonly row: number;
    readonly column: number;
    readonly width: number;
    readonly height: number;
  }[];
}

function xlsxCell(cell: BookCell, merge: { readonly width: number; readonly height: number } | undefined) {
  const span = merge === undefined ? {} : { columnSpan: merge.width, rowSpan: merge.height };
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'string') return { value: cell, type: String, ...span };
  if (typeof cell === 'number') return { value: cell, type: Number, ...span };
  if ('percent' in cell) return { value: cell.percent, type: Number, format: '0.0%' };
  return { value: cell.formula, type: 'Formula' as const };
}

/** A workbook as another library than the one that reads it writes it. */
export async function xlsxBytes(sheets: readonly BookSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, rows, merges = [] }) => ({
    sheet: name,
    data: rows.map((row, at) => {
      return row.map((cell, column) =>
        xlsxCell(
          cell,
          merges.find((merge) => merge.row === at && merge.column === column),
        ),
      );
    }),
  }));
  // The library's types know one sheet or several of one form each.
  const write = writeXlsxFile as unknown as (data: unknown) => { toBuffer(): Promise<Buffer> };
  return Buffer.from(await write(written).toBuffer());
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function odsCell(cell: BookCell, spans: string): string {
  if (cell === undefined || cell === '') return '<table:table-cell/>';
  if (typeof cell === 'string') {
    return `<table:table-cell office:value-type="string"${spans}><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  }
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${cell}"${spans}/>`;
  if ('percent' in cell) {
    return `<table:table-cell table:style-name="pc" office:value-type="percentage" office:value="${cell.percent}"/>`;
  }
  return `<table:table-cell table:formula="of:=${escaped(cell.formula)}"/>`;
}

const PERCENT =
  '<office:automatic-styles><number:percentage-style style:name="n1"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>' +
  '<style:style style:name="pc" style:family="table-cell" style:data-style-name="n1"/></office:automatic-styles>';

function odsSheet({ name, rows, merges = [] }: BookSheet): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const merge = merges.find((found) => found.row === at && found.column === column);
      const spans =
        merge === undefined
          ? ''
          : ` table:number-columns-spanned="${merge.width}" table:number-rows-spanned="${merge.height}"`;
      return odsCell(cell, spans);
    });
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  // The first row as one that is repeated on each page, as people set it.
  const [first = '', ...others] = lines;
  const body = `<table:table-header-rows>${first}</table:table-header-rows>${others.join('')}`;
  return `<table:table table:name="${escaped(name)}">${body}</table:table>`;
}

/** An OpenDocument spreadsheet, written by hand. */
export function odsBytes(sheets: readonly BookSheet[]): Buffer {
  const spaces = ['office', 'table', 'text', 'style', 'number'].map((name) => {
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'number' ? 'datastyle' : name}:1.0"`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces.join(' ')}>${PERCENT}<office:body><office:spreadsheet>${sheets.map(odsSheet).join('')}</office:spreadsheet></office:body></office:document-content>`;
  return storedZip(
    new Map([
      ['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')],
      ['content.xml', Buffer.from(content)],
    ]),
  );
}

/** What LibreOffice makes of workbooks, by name, when it saves all of them in another format. */
export async function savedByLibreOffice(
  workbooks: ReadonlyMap<string, Buffer>,
  format: 'xlsx' | 'ods' | 'csv',
): Promise<ReadonlyMap<string, Buffer>> {
  return withFolder({}, (folder) => {
    for (const [name, bytes] of workbooks) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const names = [...workbooks.keys()];
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = format === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1' : format;
    const files = names.map((name) => `${name}.xlsx`);
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), ...files];
    execFileSync('soffice', args, { cwd: folder });
    return new Map(names.map((name) => [name, readFileSync(join(folder, 'out', `${name}.${format}`))]));
  });
}
