import type { BookCell, BookSheet } from '../support/workbook-files.ts';
import type { CleanIndex, Item } from './messy-index.ts';
import { figureCell, indicatorLabel, regionLabel } from './messy-labels.ts';
import type { MessyStyle } from './messy-style.ts';

export type Row = readonly BookCell[];
type Merges = NonNullable<BookSheet['merges']>;

/** A cell of a table by its row and column. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** A table as a person has it: its rows, and where the figure of each region and indicator stands. */
export interface MessyTable {
  readonly rows: readonly Row[];
  readonly merges: Merges;
  readonly figures: readonly (At & { readonly region: number; readonly indicator: number })[];
}

/** The body of a table: its header and rows; `lead` columns stand before the figures. */
export interface Body {
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  readonly lead: number;
  readonly figures: MessyTable['figures'];
  readonly merges: Merges;
}

/** The word of the style's language. */
export function word(style: MessyStyle, chinese: string, english: string): string {
  return style.isChinese ? chinese : english;
}

function totals(style: MessyStyle, lead: number, width: number): Row[] {
  if (style.totalRow === '') return [];
  const label = Array<BookCell>(lead).fill('');
  label[style.hasSerial ? 1 : 0] = style.totalRow;
  return [[...label, ...Array<BookCell>(width).fill(12345)]];
}

/** Two rows of headings: groups over the figures, merged in workbooks, and labels beside them merged downwards. */
function groupedHeader(header: Row, lead: number, style: MessyStyle): { header: Row[]; merges: Merges } {
  const width = header.length - lead;
  const first = Math.ceil(width / 2);
  const groups = header.map((cell, at) => {
    if (at < lead) return cell;
    return at === lead ? word(style, '经济', 'Economy') : at === lead + first ? word(style, '社会', 'Society') : '';
  });
  const labels = header.map((cell, at) => (at < lead ? '' : cell));
  const spans = [
    ...[...Array(lead).keys()].map((column) => ({ row: 0, column, width: 1, height: 2 })),
    { row: 0, column: lead, width: first, height: 1 },
    { row: 0, column: lead + first, width: width - first, height: 1 },
  ];
  return { header: [groups, labels], merges: spans.filter(({ width: w, height }) => w > 1 || height > 1) };
}

/** Rows of one kind of thing, columns of another, with whatever stands around the figures. */
export function crossTable(
  rowHeads: readonly Row[],
  heads: Row,
  columnHeads: readonly string[],
  cellAt: (row: number, column: number) => BookCell,
  style: MessyStyle,
): Omit<Body, 'figures'> {
  const serial = (cell: BookCell): Row => (style.hasSerial ? [cell] : []);
  const lead = heads.length + serial('').length;
  const extra = style.totalColumn === '' ? [] : [style.totalColumn];
  const header = [...serial(word(style, '序号', 'No.')), ...heads, ...columnHeads, ...extra];
  const rows = rowHeads.map((labels, row): Row => {
    const figures = columnHeads.map((_, column) => cellAt(row, column));
    return [...serial(row + 1), ...labels, ...figures, ...extra.map(() => row + 1)];
  });
  const width = columnHeads.length + extra.length;
  const { header: lines, merges } = style.hasGroups
    ? groupedHeader(header, lead, style)
    : { header: [header], merges: [] };
  return { header: lines, rows: [...rows, ...totals(style, lead, width)], lead, merges };
}

/** The label of a row, with its code before it where the style gives both. */
export function heading(style: MessyStyle, item: Item, label: string): Row {
  return style.hasBoth ? [item.code, label] : [label];
}

function wide({ indicators, regions, values }: CleanIndex, style: MessyStyle): Body {
  const heads = word(style, '地区', 'Region');
  const cellAt = (row: number, column: number): BookCell => {
    return figureCell(values[row]?.[column] ?? '', indicators[column] as Item, row * 7 + column, style);
  };
  const columns = indicators.map((item, at) => indicatorLabel(item, at, style));
  const rowHeads = regions.map((item) => heading(style, item, regionLabel(item, style)));
  const headRow = style.hasBoth ? [word(style, '代码', 'Code'), heads] : [heads];
  const body = crossTable(rowHeads, headRow, columns, cellAt, style);
  const units = style.hasUnitRow
    ? [[...Array<string>(body.lead).fill(''), ...indicators.map(({ unit }) => (unit === '' ? '' : `(${unit})`))]]
    : [];
  const header = [...body.header, ...units];
  const figures = regions.flatMap((_, region) => {
    return indicators.map((_, indicator) => ({ region, indicator, row: region, column: body.lead + indicator }));
  });
  return { ...body, header, figures };
}

function turned({ indicators, regions, values }: CleanIndex, style: MessyStyle): Body {
  const cellAt = (row: number, column: number): BookCell => {
    return figureCell(values[column]?.[row] ?? '', indicators[row] as Item, row * 7 + column, style);
  };
  const columns = regions.map((item) => regionLabel(item, style));
  const rowHeads = indicators.map((item, at) => heading(style, item, indicatorLabel(item, at, style)));
  const name = word(style, '指标', 'Indicator');
  const body = crossTable(
    rowHeads,
    style.hasBoth ? [word(style, '代码', 'Code'), name] : [name],
    columns,
    cellAt,
    style,
  );
  const figures = indicators.flatMap((_, indicator) => {
    return regions.map((_, region) => ({ region, indicator, row: indicator, column: body.lead + region }));
  });
  return { ...body, figures };
}

function long({ indicators, regions, values }: CleanIndex, style: MessyStyle): Body {
  const columns = [
    ...(style.hasSerial ? [word(style, '序号', 'No.')] : []),
    word(style, '地区', 'Region'),
    word(style, '指标', 'Indicator'),
    ...(style.hasUnitRow ? [word(style, '单位', 'Unit')] : []),
  ];
  const cells = regions.flatMap((region, r) => indicators.map((indicator, i) => ({ region, r, indicator, i })));
  const rows = cells.map(
    ({ region, r, indicator, i }, at): Row => [
      ...(style.hasSerial ? [at + 1] : []),
      regionLabel(region, style),
      indicatorLabel(indicator, i, style),
      ...(style.hasUnitRow ? [indicator.unit] : []),
      figureCell(values[r]?.[i] ?? '', indicator, at, style),
    ],
  );
  const figures = cells.map(({ r, i }, row) => ({ region: r, indicator: i, row, column: columns.length }));
  return { header: [[...columns, word(style, '数值', 'Value')]], rows, lead: columns.length, figures, merges: [] };
}

const LAYOUTS = { wide, turned, long };

/** A body with whatever stands above, between and below its rows. */
export function tableOf(body: Body, style: MessyStyle): MessyTable {
  const titles = style.titles.map((title): Row => (title === '' ? [] : [title]));
  const gap = style.hasBlankRows ? 1 : 0;
  const top = titles.length + body.header.length;
  const rowAt = (row: number): number => top + row + (row > 0 ? gap : 0);
  const [first = [], ...others] = body.rows;
  const blank: Row[] = gap === 0 ? [] : [[]];
  const notes = style.notes.map((note): Row => [note]);
  const rows = [...titles, ...body.header, first, ...blank, ...others, ...blank, ...notes];
  const merges = body.merges.map((merge) => ({ ...merge, row: merge.row + titles.length }));
  return { rows, merges, figures: body.figures.map((found) => ({ ...found, row: rowAt(found.row) })) };
}

/** The table that a style makes of an index. */
export function messyTable(index: CleanIndex, style: MessyStyle): MessyTable {
  return tableOf(LAYOUTS[style.layout](index, style), style);
}
