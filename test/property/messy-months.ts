import type { BookCell } from '../support/workbook-files.ts';
import type { CleanIndex, CleanMonths, Item } from './messy-index.ts';
import { figureCell, indicatorLabel, regionLabel } from './messy-labels.ts';
import type { MessyStyle } from './messy-style.ts';
import { type Body, crossTable, heading, type MessyTable, type Row, tableOf, word } from './messy-table.ts';

/** Tables in which several months stand: across, under indicators or beside them, or down. */

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How a month is written; the last two leave its year to what stands around. */
export const MONTH_FORMS = [
  '2025-01',
  '2025年1月',
  '2025年01月',
  '202501',
  '2025.01',
  '2025/01',
  '2025M01',
  'Jan 2025',
  '1月',
  '1月份',
] as const;
export type MonthForm = (typeof MONTH_FORMS)[number];

/** Whether months written so lack their year. */
export function isYearless(form: MonthForm): boolean {
  return form.startsWith('1月');
}

/** A month as tables write it. */
export function monthLabel(month: string, form: MonthForm): string {
  const [year = '', number = ''] = month.split('-');
  const written: Record<string, string> = {
    '2025': year,
    Jan: ENGLISH[Number(number) - 1] ?? '',
    '01': number,
    '1': `${Number(number)}`,
  };
  return form.replace(/2025|Jan|01|1/g, (part) => written[part] ?? '');
}

/** How the months stand in a table. */
export interface MonthsStyle {
  readonly monthForm: MonthForm;
  /** Whether months stand over indicators, or before regions. */
  readonly isMonthFirst: boolean;
  /** Whether a label stands in the first of its rows alone. */
  readonly isOnce: boolean;
}

interface Subject {
  readonly style: MessyStyle;
  readonly form: MonthsStyle;
  readonly months: CleanMonths;
  readonly index: CleanIndex;
}

function cell({ months, index, style }: Subject, month: string, region: number, indicator: number): BookCell {
  const value = months.get(month)?.values[region]?.[indicator] ?? '';
  return figureCell(value, index.indicators[indicator] as Item, region * 7 + indicator, style);
}

function subjectOf(months: CleanMonths, style: MessyStyle, form: MonthsStyle): Subject {
  const [index] = months.values();
  if (index === undefined) throw new Error('there are no months');
  return { style, form, months, index };
}

function bare(body: Omit<Body, 'figures'>, style: MessyStyle): MessyTable {
  return tableOf({ ...body, figures: [] }, style);
}

/** Rows of regions or indicators, a column a month: a table for each of the others, by its place. */
export function acrossOne(
  months: CleanMonths,
  style: MessyStyle,
  form: MonthsStyle,
  sheet: { readonly indicator: number } | { readonly region: number },
): MessyTable {
  const subject = subjectOf(months, style, form);
  const { regions, indicators } = subject.index;
  const names = [...months.keys()];
  const rows =
    'indicator' in sheet
      ? regions.map((item) => heading(style, item, regionLabel(item, style)))
      : indicators.map((item, at) => heading(style, item, indicatorLabel(item, at, style)));
  const head = 'indicator' in sheet ? word(style, '地区', 'Region') : word(style, '指标', 'Indicator');
  const body = crossTable(
    rows,
    style.hasBoth ? [word(style, '代码', 'Code'), head] : [head],
    names.map((month) => monthLabel(month, form.monthForm)),
    (row, column) => {
      const at = { region: row, indicator: row, ...sheet };
      return cell(subject, names[column] ?? '', at.region, at.indicator);
    },
    style,
  );
  return bare(body, style);
}

/** Labels of rows, each of the first kind in the first of its rows alone where the form says so. */
function pairs(firsts: readonly string[], seconds: readonly string[], { isOnce }: MonthsStyle): Row[] {
  return firsts.flatMap((first) => seconds.map((second, at) => [isOnce && at > 0 ? '' : first, second]));
}

/** A row for each region and indicator, a column a month. */
export function acrossLong(months: CleanMonths, style: MessyStyle, form: MonthsStyle): MessyTable {
  const subject = subjectOf(months, style, form);
  const { regions, indicators } = subject.index;
  const names = [...months.keys()];
  const labels = pairs(
    regions.map((item) => regionLabel(item, style)),
    indicators.map((item, at) => indicatorLabel(item, at, style)),
    form,
  );
  const units = (row: number): Row => (style.hasUnitRow ? [indicators[row % indicators.length]?.unit] : []);
  const body = crossTable(
    labels.map((label, row) => [...label, ...units(row)]),
    [
      word(style, '地区', 'Region'),
      word(style, '指标', 'Indicator'),
      ...(style.hasUnitRow ? [word(style, '单位', 'Unit')] : []),
    ],
    names.map((month) => monthLabel(month, form.monthForm)),
    (row, column) => cell(subject, names[column] ?? '', Math.floor(row / indicators.length), row % indicators.length),
    style,
  );
  return bare(body, style);
}

/** A row a region; a column for each indicator and month, under two rows of headings. */
export function acrossBlocks(months: CleanMonths, style: MessyStyle, form: MonthsStyle): MessyTable {
  const subject = subjectOf(months, style, form);
  const { regions, indicators } = subject.index;
  const names = [...months.keys()];
  const labelled = indicators.map((item, at) => indicatorLabel(item, at, style));
  const told = names.map((month) => monthLabel(month, form.monthForm));
  const [over, under] = form.isMonthFirst ? [told, labelled] : [labelled, told];
  const width = under.length;
  const flat = { ...style, hasGroups: false };
  const body = crossTable(
    regions.map((item) => heading(style, item, regionLabel(item, style))),
    style.hasBoth ? [word(style, '代码', 'Code'), word(style, '地区', 'Region')] : [word(style, '地区', 'Region')],
    over.flatMap(() => under),
    (row, column) => {
      const [outer, inner] = [Math.floor(column / width), column % width];
      const [month, indicator] = form.isMonthFirst ? [outer, inner] : [inner, outer];
      return cell(subject, names[month] ?? '', row, indicator);
    },
    flat,
  );
  const spread = over.flatMap((label) => under.map((_, at) => (at === 0 ? label : '')));
  const top = [...Array<string>(body.lead).fill(''), ...spread];
  const merges = over.map((_, at) => ({ row: 0, column: body.lead + at * width, width, height: 1 }));
  return bare({ ...body, header: [top, ...body.header], merges: width > 1 ? merges : [] }, style);
}

/** A row for each region and month; a column an indicator. */
export function down(months: CleanMonths, style: MessyStyle, form: MonthsStyle): MessyTable {
  const subject = subjectOf(months, style, form);
  const { regions, indicators } = subject.index;
  const names = [...months.keys()];
  const labelled = regions.map((item) => regionLabel(item, style));
  const told = names.map((month) => monthLabel(month, form.monthForm));
  const heads = [word(style, '地区', 'Region'), word(style, '月份', 'Month')];
  const inner = form.isMonthFirst ? regions.length : names.length;
  const body = crossTable(
    form.isMonthFirst ? pairs(told, labelled, form) : pairs(labelled, told, form),
    form.isMonthFirst ? heads.reverse() : heads,
    indicators.map((item, at) => indicatorLabel(item, at, style)),
    (row, column) => {
      const [first, second] = [Math.floor(row / inner), row % inner];
      const [month, region] = form.isMonthFirst ? [first, second] : [second, first];
      return cell(subject, names[month] ?? '', region, column);
    },
    style,
  );
  return bare(body, style);
}
