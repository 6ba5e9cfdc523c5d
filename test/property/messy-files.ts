import fc from 'fast-check';
import { type MessySheet, messyBook, messyFile } from './messy-file.ts';
import type { CleanIndex, CleanMonths, Item } from './messy-index.ts';
import { indicatorLabel, regionLabel } from './messy-labels.ts';
import {
  acrossBlocks,
  acrossLong,
  acrossOne,
  down,
  isYearless,
  MONTH_FORMS,
  type MonthForm,
  monthLabel,
} from './messy-months.ts';
import type { MessyStyle } from './messy-style.ts';
import { messyTable } from './messy-table.ts';

/** How the months of an index are spread over sheets and files. */
export const filesStyle = fc.record({
  spread: fc.constantFrom(
    'a sheet an indicator',
    'a sheet a region',
    'months across',
    'months under indicators',
    'months down',
    'a sheet a month',
    'a file a month',
    'files of parts',
  ),
  monthForm: fc.constantFrom(...MONTH_FORMS),
  isMonthFirst: fc.boolean(),
  isOnce: fc.boolean(),
  /** What tells the year of months that lack it. */
  yearBy: fc.constantFrom('file', 'title'),
  /** A sheet of words before those of figures. */
  hasPreface: fc.boolean(),
  /** What stands before the month in the name of a file. */
  stem: fc.constantFrom('', '统计表', 'counties_'),
  /** Whether each month is imported by itself with --month. */
  isByMonth: fc.boolean(),
});
export type FilesStyle = typeof filesStyle extends fc.Arbitrary<infer Style> ? Style : never;

/** A file, and the month that it is of where it is of one. */
export interface MonthsFile {
  readonly name: string;
  readonly month: string | undefined;
  readonly bytes: Buffer;
}

const PREFACE: MessySheet = {
  name: '说明',
  table: { rows: [['口径说明'], ['本表由各地上报，如有疑问请来电']], merges: [] },
};

/** A label as the name of a sheet, which has bounds of its own; the code where it goes beyond them. */
function sheetName(label: string, { code }: Item): string {
  return /[[\]*?:\\/]/.test(label) || label.length > 31 ? code : label;
}

/** A month as the name of a sheet or file, where a slash cannot stand. */
function monthName(month: string, form: MonthForm): string {
  return monthLabel(month, form).replace('/', '-');
}

/** The titles of a table of one month, or of several. */
function titled(style: MessyStyle, months: readonly string[], mustTellYear: boolean): MessyStyle {
  const [first = ''] = months;
  const years = new Set(months.map((month) => month.slice(0, 4)));
  const year = years.size === 1 ? `${first.slice(0, 4)}年` : '历年';
  const title = months.length === 1 ? `${monthLabel(first, '2025年1月')}统计表` : `${year}统计表`;
  const told = style.titles.map((text) => (text.startsWith('2025') ? title : text));
  return { ...style, titles: mustTellYear && !told.includes(title) ? [title, ...told] : told };
}

/** The sheets of a workbook of all months. */
function sheetsOf(months: CleanMonths, style: MessyStyle, how: FilesStyle): MessySheet[] | undefined {
  const [index] = months.values();
  if (index === undefined) throw new Error('there are no months');
  const { indicators, regions } = index;
  if (how.spread === 'a sheet an indicator') {
    return indicators.map((item, indicator) => ({
      name: sheetName(indicatorLabel(item, indicator, style), item),
      table: acrossOne(months, style, how, { indicator }),
    }));
  }
  if (how.spread === 'a sheet a region') {
    return regions.map((item, region) => ({
      name: sheetName(regionLabel(item, style), item),
      table: acrossOne(months, style, how, { region }),
    }));
  }
  if (how.spread !== 'a sheet a month') return undefined;
  return [...months].map(([month, values]) => ({
    name: monthName(month, how.monthForm),
    table: messyTable(
      values,
      titled(
        style,
        [month],
        style.titles.some((title) => title.includes('统计表')),
      ),
    ),
  }));
}

const TABLES = { 'months across': acrossLong, 'months under indicators': acrossBlocks, 'months down': down } as const;

/** The months of one year where they are written without it. */
function monthsTold(months: CleanMonths, { monthForm }: FilesStyle): CleanMonths {
  return isYearless(monthForm) ? new Map([...months].filter(([month]) => month.startsWith('2025'))) : months;
}

function partsOf(index: CleanIndex): [string, CleanIndex][] {
  const half = Math.ceil(index.indicators.length / 2);
  const part = (from: number, to: number): CleanIndex => ({
    ...index,
    indicators: index.indicators.slice(from, to),
    values: index.values.map((row) => row.slice(from, to)),
  });
  return [
    ['a', part(0, half)],
    ['b', part(half, index.indicators.length)],
  ];
}

/** A file for each month, or two with some of the indicators each. */
async function monthFiles(months: CleanMonths, style: MessyStyle, how: FilesStyle): Promise<MonthsFile[]> {
  const form = how.stem === '' || !isYearless(how.monthForm) ? how.monthForm : '2025-01';
  const files: MonthsFile[] = [];
  for (const [month, index] of months) {
    const parts: [string, CleanIndex][] = how.spread === 'files of parts' ? partsOf(index) : [['', index]];
    for (const [part, values] of parts) {
      const name = `${part}${part === '' ? '' : '-'}${how.stem}${monthName(month, part === '' ? form : '2025-01')}`;
      const bytes = await messyFile(messyTable(values, titled(style, [month], isYearless(form))), style);
      files.push({ name: `${name}.${style.form}`, month, bytes });
    }
  }
  return files;
}

/** The months of an index, and the files that a style spreads them over. */
export async function messyFiles(
  drawn: CleanMonths,
  plain: MessyStyle,
  how: FilesStyle,
): Promise<{ readonly months: CleanMonths; readonly files: readonly MonthsFile[] }> {
  const months = monthsTold(drawn, how);
  if (how.spread === 'a file a month' || how.spread === 'files of parts') {
    return { months, files: await monthFiles(months, plain, how) };
  }
  const isTold = how.yearBy === 'title' || !isYearless(how.monthForm);
  const style = titled(plain, [...months.keys()], !isTold || how.yearBy === 'title');
  const stem = isTold ? 'table' : '2025年';
  const form = style.form === 'ods' ? 'ods' : 'xlsx';
  const sheets = sheetsOf(months, style, how);
  if (sheets !== undefined) {
    const all = how.hasPreface ? [PREFACE, ...sheets] : sheets;
    return { months, files: [{ name: `${stem}.${form}`, month: undefined, bytes: await messyBook(all, form) }] };
  }
  const table = TABLES[how.spread as keyof typeof TABLES](months, style, how);
  return { months, files: [{ name: `${stem}.${style.form}`, month: undefined, bytes: await messyFile(table, style) }] };
}
