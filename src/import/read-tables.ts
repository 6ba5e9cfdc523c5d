import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { problem, startOf } from '../model/problem.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { TextHints } from '../workspace/files/decode-text.ts';
import { readRegularFile, UnfitFileError } from '../workspace/files/regular-file.ts';
import { sha256 } from '../workspace/files/sha256.ts';
import { errorCode } from '../workspace/files/system-error.ts';
import { systemReason } from '../workspace/files/system-reasons.ts';
import { CanonicalCells, type CanonicalRow, type ChangeCounts } from './canonical-cells.ts';
import type { CellOptions } from './cells/number-text.ts';
import { duplicatesOf } from './duplicates.ts';
import type { ImportedFile, ImportedTable, OtherSheet } from './imported-file.ts';
import { isForOtherMonth } from './recognise/months.ts';
import { recogniseTable, reportNoTable, type TableSource } from './recognise/recognise-table.ts';
import type { Recognised } from './recognise/recognised.ts';
import { readSheets } from './sheets/read-sheets.ts';
import type { Sheet } from './sheets/sheet.ts';

/** The largest file that is read. */
const LARGEST_FILE = 128 * 2 ** 20;

/** Everything that was read, before anything is written. */
export interface ReadTables {
  readonly files: readonly ImportedFile[];
  readonly rows: readonly CanonicalRow[];
  readonly changes: ChangeCounts;
  /** The sheet that was read in the place of the remembered one. */
  readonly otherSheet: string | undefined;
}

/** What tables are read with. */
export interface ReadOptions extends TableSource, CellOptions {
  /** The workspace's folder. */
  readonly root: string;
  readonly cwd: string;
  readonly sheet: string | undefined;
  /** Whether the name of the sheet was not given but is as last time: another may stand in its place. */
  readonly isSheetRemembered?: boolean;
  /** The months that earlier imports brought. */
  readonly importedMonths?: ReadonlySet<Month>;
  readonly hints: TextHints;
}

function sourceOf(file: string, { root, cwd }: ReadOptions): Pick<ImportedFile, 'source' | 'isOutside'> {
  const path = relative(root, resolve(cwd, file));
  const isOutside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return { source: isOutside ? basename(file) : path.split(sep).join('/'), isOutside };
}

/** The bytes of a file that the user names; what cannot be read is a problem. */
export function readNamedFile(file: string, cwd: string, problems: ProblemList): Buffer | undefined {
  try {
    return readRegularFile(resolve(cwd, file), LARGEST_FILE);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined && !(error instanceof UnfitFileError)) throw error;
    const reason = error instanceof UnfitFileError ? error.reason : systemReason(code ?? '');
    problems.add(problem('no-such-table', startOf(file), { reason }));
    return undefined;
  }
}

/** The sheets of a file that are to be read: those that are seen, or the one that is named; none with its name is a problem. */
export function chosenSheets(
  file: string,
  sheets: readonly Sheet[],
  name: string | undefined,
  problems: ProblemList,
): readonly Sheet[] {
  if (name === undefined) return sheets.filter(({ isHidden }) => !isHidden);
  const chosen = sheets.filter((sheet) => sheet.name === name);
  if (chosen.length === 0) {
    const values = { sheet: name, sheets: sheets.map((sheet) => `"${sheet.name}"`) };
    problems.add(problem('unknown-sheet', startOf(file), values));
  }
  return chosen;
}

/** Reads files one after the other into canonical rows. */
class TableReader {
  readonly #options: ReadOptions;
  readonly #problems: ProblemList;
  readonly #cells: CanonicalCells;
  readonly files: ImportedFile[] = [];
  #otherSheet: string | undefined;

  constructor(options: ReadOptions, problems: ProblemList) {
    this.#options = options;
    this.#problems = problems;
    this.#cells = new CanonicalCells(options.vocabulary, options, problems);
  }

  /** The months of a sheet's table; undefined where it holds none. What is wrong with it is told when it is read. */
  #monthsOf(sheet: Sheet): Month[] | undefined {
    const found = recogniseTable(sheet, this.#options, new ProblemList());
    return found && [...new Set(found.figures.map(({ month }) => month))].sort();
  }

  /** Warns where the remembered sheet brings no new month, and others that are not read do. */
  #checkOtherMonths(file: string, standing: Sheet, sheets: readonly Sheet[]): void {
    const { importedMonths = new Set(), options } = this.#options;
    const isNew = (month: Month): boolean => !importedMonths.has(month);
    const own = this.#monthsOf(standing) ?? [];
    if (options.month !== undefined || own.length === 0 || own.some(isNew)) return;
    const others = sheets.filter(
      (sheet) => !sheet.isHidden && sheet !== standing && this.#monthsOf(sheet)?.some(isNew),
    );
    if (others.length === 0) return;
    const named = others.map(({ name }) => `"${name}"`);
    const values = { sheet: standing.name, months: own, others: named };
    this.#problems.add(problem('remembered-sheet', startOf(file), values));
  }

  /** The sheets to be read, where the remembered one is not there the only one that fits. */
  #chosen(file: string, sheets: readonly Sheet[]): readonly Sheet[] {
    const { sheet: before, isSheetRemembered, options } = this.#options;
    const fits = (sheet: Sheet): boolean => !isForOtherMonth(sheet, options.month);
    if (!isSheetRemembered || before === undefined) return chosenSheets(file, sheets, before, this.#problems);
    const standing = sheets.find((sheet) => sheet.name === before && fits(sheet));
    if (standing !== undefined) {
      this.#checkOtherMonths(file, standing, sheets);
      return [standing];
    }
    const fitting = sheets.filter((sheet) => {
      return !sheet.isHidden && fits(sheet) && this.#monthsOf(sheet) !== undefined;
    });
    const [only, ...more] = fitting;
    if (only === undefined) return chosenSheets(file, sheets, before, this.#problems);
    if (more.length > 0) {
      const named = fitting.map(({ name }) => `"${name}"`);
      this.#problems.add(problem('several-sheets', startOf(file), { before, sheets: named }));
      return [];
    }
    this.#problems.add(problem('other-sheet', startOf(file), { before, sheet: only.name }));
    this.#otherSheet = only.name;
    return [only];
  }

  async read(file: string): Promise<void> {
    const bytes = readNamedFile(file, this.#options.cwd, this.#problems);
    const read = bytes && (await readSheets(file, bytes, this.#options.hints, this.#problems));
    if (bytes === undefined || read === undefined) return;
    const named = sourceOf(file, this.#options);
    const otherSheets: OtherSheet[] = read.sheets
      .filter(({ isHidden }) => isHidden)
      .map(({ name }) => ({ name, why: 'hidden' }));
    const tables: ImportedTable[] = [];
    const chosen = this.#chosen(file, read.sheets);
    for (const sheet of chosen) {
      const found = this.#table(sheet);
      if (typeof found === 'string') otherSheets.push({ name: sheet.name, why: found });
      else tables.push(this.#canonical(found, named.source));
    }
    const [first] = chosen;
    if (tables.length === 0 && first !== undefined && !otherSheets.some(({ why }) => why === 'month')) {
      reportNoTable(first, this.#problems);
    }
    const facts = { sha256: sha256(bytes), bytes: bytes.length, form: read.form };
    this.files.push({ file, ...named, ...facts, tables, otherSheets });
  }

  #table(sheet: Sheet): Recognised | OtherSheet['why'] {
    if (isForOtherMonth(sheet, this.#options.options.month)) return 'month';
    return recogniseTable(sheet, this.#options, this.#problems) ?? 'no-table';
  }

  #canonical(table: Recognised, source: string): ImportedTable {
    const rows = this.#cells.add(table, source);
    return { ...table, rows, months: [...new Set(table.figures.map(({ month }) => month))].sort() };
  }

  finish(): ReadTables {
    this.#cells.reportComputed();
    const { rows, changes } = this.#cells;
    for (const found of duplicatesOf(this.files)) this.#problems.add(found);
    return { files: this.files, rows, changes, otherSheet: this.#otherSheet };
  }
}

/** Reads tables as people have them into the rows of canonical files; every problem goes to the list. */
export async function readTables(
  files: readonly string[],
  options: ReadOptions,
  problems: ProblemList,
): Promise<ReadTables> {
  const reader = new TableReader(options, problems);
  for (const file of files) await reader.read(file);
  return reader.finish();
}
