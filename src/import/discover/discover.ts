import { problem, startOf } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import { isSafeCode } from '../../workspace/files/safe-path.ts';
import type { RememberedOptions } from '../../workspace/import-memory.ts';
import { foldMark } from '../../workspace/missing-text.ts';
import type { CellOptions } from '../cells/number-text.ts';
import { chosenSheets, readNamedFile, readTables } from '../read-tables.ts';
import { foldLabel } from '../recognise/label.ts';
import { Names } from '../recognise/names.ts';
import { readSheets } from '../sheets/read-sheets.ts';
import type { FoundName } from './found-names.ts';
import { NameReader, type OtherColumn } from './read-names.ts';

/** What tables say of an index: its indicators and regions, all with codes, and the months they have figures of. */
export interface Discovered {
  readonly indicators: readonly FoundName[];
  readonly regions: readonly FoundName[];
  readonly group: OtherColumn | undefined;
  /** Columns that the import leaves out. */
  readonly others: readonly OtherColumn[];
  /** Ascending; empty where the tables do not tell. */
  readonly months: readonly Month[];
  /** How the tables were read, for the import to read them alike. */
  readonly options: RememberedOptions;
}

/** Codes such as I01, as many digits as the count has and at least two. */
function madeCodes(found: readonly FoundName[], letter: string): FoundName[] {
  const digits = Math.max(2, `${found.length}`.length);
  return found.map((one, at) => ({ ...one, code: `${letter}${`${at + 1}`.padStart(digits, '0')}` }));
}

function areCodes(codes: readonly string[]): boolean {
  return codes.every(isSafeCode) && new Set(codes.map(foldLabel)).size === codes.length;
}

const CODE = /^[A-Za-z]{1,4}[-_.]?\d{1,4}(?:[-_.]\d{1,4})*$/;

/** Every one with its own code, from a column or where headers hold codes; else codes are made for all. */
export function withCodes(found: readonly FoundName[], letter: string): FoundName[] {
  if (areCodes(found.map(({ code }) => code))) return [...found];
  const texts = found.map(({ name }) => name);
  if (texts.every((text) => CODE.test(text)) && areCodes(texts))
    return found.map((one) => ({ ...one, code: one.name }));
  return madeCodes(found, letter);
}

/** The months that an import of these files would find. */
async function monthsOf(
  files: readonly string[],
  cwd: string,
  found: Omit<Discovered, 'months'>,
  reading: CellOptions,
): Promise<Month[]> {
  const named = (list: readonly FoundName[]) => {
    return new Names(list.map(({ code, name, unit }) => ({ code, name, nameEn: '', unit })));
  };
  const options = {
    vocabulary: { indicators: named(found.indicators), regions: named(found.regions) },
    options: { month: undefined, skip: new Set(found.others.map(({ text }) => foldLabel(text))) },
    unitsFile: 'indicators.csv',
    needsMonth: true,
    ...reading,
    sheet: found.options.sheet,
    hints: { names: found.regions.map(({ name }) => name), encoding: found.options.encoding },
    root: cwd,
    cwd,
  };
  // What is wrong with figures the import reports.
  const { files: read } = await readTables(files, options, new ProblemList());
  const months = read.flatMap(({ tables }) => tables.flatMap((table) => table.months));
  return [...new Set(months)].filter((month) => month !== '').sort();
}

/** Reads the indicators and regions of an index from tables; undefined where they hold none, with problems. */
export async function discover(
  files: readonly string[],
  cwd: string,
  problems: ProblemList,
  options: RememberedOptions = {},
): Promise<Discovered | undefined> {
  const reading = { decimal: options.decimal ?? '.', missing: new Set((options.missing ?? []).map(foldMark)) };
  const reader = new NameReader(reading);
  for (const file of files) {
    const bytes = readNamedFile(file, cwd, problems);
    const read = bytes && (await readSheets(file, bytes, { encoding: options.encoding }, problems));
    if (read === undefined) continue;
    const chosen = chosenSheets(file, read.sheets, options.sheet, problems);
    const tables = chosen.filter((sheet) => reader.read(sheet, problems));
    if (tables.length === 0 && chosen.length > 0) problems.add(problem('no-table-to-begin-with', startOf(file), {}));
  }
  if (problems.errorCount > 0) return undefined;
  const indicators = withCodes(reader.indicators.list, 'I');
  const regions = withCodes(reader.regions.list, 'R');
  const found = { indicators, regions, group: reader.group, others: [...reader.others.values()], options };
  return { ...found, months: await monthsOf(files, cwd, found, reading) };
}
