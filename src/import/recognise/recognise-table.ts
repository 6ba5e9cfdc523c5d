import type { Localised } from '../../model/localised.ts';
import { type Place, problem } from '../../model/problem.ts';
import { ProblemList } from '../../model/problem-list.ts';
import { cellText, type Sheet } from '../sheets/sheet.ts';
import { Axes, indicatorQuestion, type Said, unknownHint } from './axes.ts';
import { foldLabel } from './label.ts';
import { findLabels, type LabelColumns } from './label-columns.ts';
import { DIMENSIONS, type Dimension, MatchGrid, type Vocabulary } from './match-grid.ts';
import { MonthContext } from './months.ts';
import type { NamedItem } from './names.ts';
import type { FigureColumn, Plan } from './read-rows.ts';
import { RowReader } from './read-rows.ts';
import type { ColumnAs, Layout, LeftOut, LeftOutAs, ReadingOptions, Recognised, ToldBy } from './recognised.ts';
import { findShape, headText, type Shape } from './shape.ts';
import { isNote, isTotal, type Role, roleOf } from './words.ts';

const WORDS: Readonly<Record<Dimension, Localised>> = {
  indicator: { en: 'indicators', zh: '指标' },
  region: { en: 'regions', zh: '地区' },
  month: { en: 'months', zh: '月份' },
};

const NO_TABLE_HINT: Localised = {
  en: 'name indicators and regions as indicators.csv and regions.csv do, by code or name',
  zh: '请按 indicators.csv 和 regions.csv 的代码或名称书写指标和地区',
};

const NOT_KNOWN: Localised = {
  en: 'neither an indicator nor a region of the workspace',
  zh: '既非工作区的指标，也非地区，',
};

/** The column left of the figures, or none, that the header heads with a word. */
function roleColumn(grid: MatchGrid, shape: Shape, role: Role): number | undefined {
  return [...Array(grid.width).keys()].find((column) => {
    return !shape.columns.includes(column) && roleOf(headText(grid, shape, column)) === role;
  });
}

/** Finds and reads the table of one sheet. */
class TableRecogniser {
  readonly #sheet: Sheet;
  readonly #grid: MatchGrid;
  readonly #shape: Shape;
  readonly #labels: LabelColumns;
  readonly #months: MonthContext;
  readonly #axes: Axes;
  readonly #vocabulary: Vocabulary;
  readonly #options: ReadingOptions;
  readonly #needsMonth: boolean;
  readonly #problems: ProblemList;
  readonly #toldBy: Partial<Record<Dimension, ToldBy>> = {};

  constructor(grid: MatchGrid, shape: Shape, source: TableSource, problems: ProblemList) {
    const { vocabulary, options, unitsFile } = source;
    this.#sheet = grid.sheet;
    this.#grid = grid;
    this.#shape = shape;
    this.#labels = findLabels(grid, shape);
    this.#months = new MonthContext(grid.sheet, shape.header, options.month);
    this.#axes = new Axes(grid, this.#months, unitsFile, problems);
    this.#vocabulary = vocabulary;
    this.#options = options;
    this.#needsMonth = source.needsMonth;
    this.#problems = problems;
  }

  #place(column = 0): Place {
    return this.#sheet.place(this.#shape.header, column);
  }

  /** The row of the header that says something of a column: its own cell, or the nearest to its left. */
  #headed(dimension: Dimension, column: number): { row: number; column: number } | undefined {
    const row = this.#shape.rows[dimension];
    if (row === undefined) return undefined;
    const found = [...this.#shape.columns]
      .reverse()
      .find((at) => at <= column && this.#grid.key(dimension, row, at) !== undefined);
    return found === undefined ? undefined : { row, column: found };
  }

  #figureColumn(column: number): FigureColumn | undefined {
    const said: Record<string, unknown> = {};
    for (const dimension of DIMENSIONS) {
      const at = this.#headed(dimension, column);
      if (at === undefined) continue;
      this.#toldBy[dimension] = 'column';
      const found =
        dimension === 'month' ? this.#axes.month(at.row, at.column) : this.#axes.one(dimension, at.row, at.column);
      if (found === undefined) return undefined;
      said[dimension] = found;
    }
    return { column, heading: headText(this.#grid, this.#shape, column), ...(said as Said) };
  }

  /** The one that the sheet's name names; a unit behind it must be the indicator's. */
  #ofSheetName(dimension: 'indicator' | 'region'): NamedItem | undefined {
    const names = dimension === 'indicator' ? this.#vocabulary.indicators : this.#vocabulary.regions;
    const { all, unit } = names.find(this.#sheet.name) ?? { all: [], unit: '' };
    const [named, ...others] = all;
    if (named === undefined || others.length > 0) return undefined;
    if (dimension === 'indicator') this.#axes.checkUnit(this.#sheet.name, unit, named, this.#place());
    return named;
  }

  /** What neither rows nor columns say: the region or indicator by the sheet's name, the month by what stands around. */
  #always(): Said | undefined {
    const said: { indicator?: Said['indicator']; region?: Said['region']; month?: Said['month'] } = {};
    for (const dimension of ['indicator', 'region'] as const) {
      if (this.#toldBy[dimension] !== undefined) continue;
      const named = this.#ofSheetName(dimension);
      if (named === undefined) return undefined;
      said[dimension] = named;
      this.#toldBy[dimension] = 'sheet';
    }
    if (this.#toldBy.month !== undefined) return said as Said;
    const told = this.#months.ofTable(this.#place(), this.#needsMonth ? this.#problems : new ProblemList());
    if (told === undefined) return this.#needsMonth ? {} : ({ ...said, month: '' } as Said);
    this.#toldBy.month = told.by;
    return { ...said, month: told.month } as Said;
  }

  get #layout(): Layout {
    const { rows } = this.#shape;
    if (rows.indicator !== undefined) return 'wide';
    if (rows.region !== undefined) return 'turned';
    return rows.month === undefined ? 'long' : 'months';
  }

  recognise(): Recognised | undefined {
    for (const dimension of Object.keys(this.#labels) as Dimension[]) this.#toldBy[dimension] = 'row';
    const columns = this.#shape.columns
      .map((column) => this.#figureColumn(column))
      .filter((column) => column !== undefined);
    const always = this.#always();
    if (always === undefined) return undefined;
    const isLong = this.#layout === 'long';
    const plan: Plan = {
      grid: this.#grid,
      shape: this.#shape,
      labels: this.#labels,
      columns,
      always,
      status: isLong ? roleColumn(this.#grid, this.#shape, 'status') : undefined,
      note: isLong ? roleColumn(this.#grid, this.#shape, 'note') : undefined,
      unit: roleColumn(this.#grid, this.#shape, 'unit'),
      vocabulary: this.#vocabulary,
      options: this.#options,
    };
    const rows = new RowReader(plan, this.#axes, this.#problems);
    rows.read();
    const leftOut = [...this.#otherColumns(plan, rows.dataRows), ...rows.leftOut];
    const { figures, notes } = rows;
    const headerRow = this.#sheet.place(this.#shape.header, 0).line;
    const toldBy = this.#toldBy as Record<Dimension, ToldBy>;
    const recognised = { sheet: this.#sheet, layout: this.#layout, headerRow, toldBy, leftOut, figures, notes };
    return { ...recognised, columns: this.#columnsAs(plan) };
  }

  #columnsAs({ columns, labels, status, note }: Plan): ColumnAs[] {
    const as = (column: number | undefined, what: string): ColumnAs[] => {
      if (column === undefined) return [];
      return [{ header: headText(this.#grid, this.#shape, column), place: this.#place(column), as: what }];
    };
    const labelled = Object.entries(labels).flatMap(([dimension, found]) =>
      found.flatMap((column) => as(column, dimension)),
    );
    const figures = columns.flatMap(({ column, indicator, region, month }) => {
      const codes = [indicator?.code, region?.code, month].filter((code) => code !== undefined);
      return as(column, codes.length === 0 ? 'value' : codes.join(' '));
    });
    return [...labelled, ...figures, ...as(status, 'status'), ...as(note, 'note')];
  }

  /** The columns that hold no figures and label nothing: left out where that is plain, else a problem. */
  #otherColumns(plan: Plan, dataRows: readonly number[]): LeftOut[] {
    const { status, note, unit, labels } = plan;
    const used = new Set([...this.#shape.columns, ...Object.values(labels).flat(), status, note]);
    return [...Array(this.#grid.width).keys()].flatMap((column) => {
      const text = headText(this.#grid, this.#shape, column);
      const first = dataRows.find((row) => this.#grid.label(row, column) !== undefined);
      if (used.has(column) || first === undefined) return [];
      const as = column === unit ? 'unit' : this.#leftOutAs(text, column, dataRows);
      if (as !== undefined) return [{ what: 'column' as const, as, text, place: this.#place(column) }];
      const hint = unknownHint(indicatorQuestion(text, this.#vocabulary.indicators), text);
      const values = { header: text, what: NOT_KNOWN, hint };
      this.#problems.add(problem('unknown-import-column', this.#place(column), values));
      return [];
    });
  }

  #leftOutAs(text: string, column: number, dataRows: readonly number[]): LeftOutAs | undefined {
    if (this.#options.skip.has(foldLabel(text))) return 'skipped';
    const role = roleOf(text);
    if (role === 'serial') return 'serial';
    if (role === 'note' || isNote(text)) return 'note';
    if (isTotal(text)) return 'total';
    const named = dataRows.filter((row) => this.#grid.key('region', row, column) !== undefined);
    if (named.length * 2 > dataRows.length) return 'parent';
    const isText = dataRows.every((row) => ['text', undefined].includes(this.#grid.label(row, column)?.kind));
    const isBeside = role === 'region' || role === 'code';
    return isBeside && isText && dataRows.every((row) => !/^[-+.\d]+$/.test(cellText(this.#grid.label(row, column))))
      ? 'other'
      : undefined;
  }
}

/** What a table is recognised by. */
export interface TableSource {
  readonly vocabulary: Vocabulary;
  readonly options: ReadingOptions;
  /** The file that units are kept in. */
  readonly unitsFile: string;
  /** Whether figures are of a month: coefficients may be in force from the beginning. */
  readonly needsMonth: boolean;
}

/** Reports a sheet in which no table of the workspace's indicators and regions stands. */
export function reportNoTable(sheet: Sheet, problems: ProblemList): void {
  const values = { wanted: WORDS.indicator, others: WORDS.region, hint: NO_TABLE_HINT };
  problems.add(problem('no-table', sheet.place(0, 0), values));
}

/** The table of a sheet; undefined where it holds none that names indicators, regions or months of the workspace. */
export function recogniseTable(sheet: Sheet, source: TableSource, problems: ProblemList): Recognised | undefined {
  const grid = new MatchGrid(sheet, source.vocabulary);
  const shape = findShape(grid);
  return shape && new TableRecogniser(grid, shape, source, problems).recognise();
}
