import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { address } from '../../src/audit/workbook/addresses.ts';
import { withFolder } from './workspace-files.ts';

/** A cell as a reader of workbooks has it: a formula, where it holds one, and what that comes to. */
export interface ReadCell {
  readonly formula: string | null;
  readonly value: string | number | null;
}

/** How a sheet is shown and printed. */
export interface ReadPage {
  /** The rows that are printed on every page: "1:3"; the columns: "A:D". */
  readonly titles: readonly (string | null)[];
  readonly paper: string | null;
  readonly orientation: string | null;
  /** How many pages wide and high it is printed; 0: as many as it takes. */
  readonly fit: readonly (number | null)[];
  /** The first cell that is not kept in sight. */
  readonly frozen: string | null;
  readonly filter: string | null;
}

/** What a reader makes of a workbook: its sheets in order, with the cells by address. */
export interface ReadSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, ReadCell>>;
  readonly page?: ReadPage;
}

/** Reads a workbook by the library that pingan has. */
export async function readByHucre(bytes: Buffer): Promise<readonly ReadSheet[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows, cells }) => {
    const read = rows.flatMap((row, at) => {
      return row.flatMap((value, column): (readonly [string, ReadCell])[] => {
        const cell = cells?.get(`${at},${column}`);
        const formula = cell?.formula ?? null;
        const shown = formula === null ? value : (cell?.formulaResult ?? value);
        if (formula === null && (shown === null || shown === undefined)) return [];
        return [[address(column, at), { formula, value: shown as string | number | null }]];
      });
    });
    return { name, cells: Object.fromEntries(read) };
  });
}

/** The Python that may have openpyxl. */
const PYTHON = process.env['PINGAN_PYTHON'] ?? 'python3';

/** Whether openpyxl can be asked; where it is required, it is asked whether it is there or not. */
export const hasOpenpyxl =
  process.env['PINGAN_REQUIRE_OPENPYXL'] === '1' || spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;

const SCRIPT = `
import json, sys, openpyxl
formulas, values = (openpyxl.load_workbook(sys.argv[1], data_only=only) for only in (False, True))
def page(sheet):
    setup = sheet.page_setup
    return dict(titles=[sheet.print_title_rows, sheet.print_title_cols], paper=setup.paperSize, orientation=setup.orientation,
                fit=[setup.fitToWidth, setup.fitToHeight] if sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage else [None, None],
                frozen=sheet.freeze_panes, filter=sheet.auto_filter.ref)
def cells(sheet):
    read = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None: continue
            isFormula = cell.data_type == 'f'
            text = getattr(cell.value, 'text', cell.value)
            value = values[sheet.title][cell.coordinate].value if isFormula else text
            read[cell.coordinate] = dict(formula=text.lstrip('=') if isFormula else None, value=value)
    return read
json.dump([dict(name=sheet.title, cells=cells(sheet), page=page(sheet)) for sheet in formulas], sys.stdout)
`;

/** Reads a workbook by openpyxl: once for its formulas, once for what they come to. */
export async function readByOpenpyxl(bytes: Buffer): Promise<readonly ReadSheet[]> {
  return withFolder({}, (folder) => {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    const { stdout, stderr, status } = spawnSync(PYTHON, ['-c', SCRIPT, path], {
      maxBuffer: 1 << 28,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`openpyxl cannot read the workbook: ${stderr}`);
    return JSON.parse(stdout) as readonly ReadSheet[];
  });
}
