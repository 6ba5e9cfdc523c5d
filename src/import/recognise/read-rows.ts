import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { nearQuestion } from '../../workspace/find-region.ts';
import { cellText } from '../sheets/sheet.ts';
import { type Axes, indicatorQuestion, type Said, unknownHint } from './axes.ts';
import { foldLabel } from './label.ts';
import type { LabelColumns } from './label-columns.ts';
import type { Dimension, MatchGrid, Vocabulary } from './match-grid.ts';
import type { Figure, LeftOut, LeftOutAs, ReadingOptions } from './recognised.ts';
import type { Shape } from './shape.ts';
import { isNote, isTotal } from './words.ts';

/** A column of figures and what its header says of them. */
export interface FigureColumn extends Said {
  readonly column: number;
  readonly heading: string;
}

/** All that is known of a table before its rows are read. */
export interface Plan {
  readonly grid: MatchGrid;
  readonly shape: Shape;
  readonly labels: LabelColumns;
  readonly columns: readonly FigureColumn[];
  /** What the sheet, the file or an option says of every figure. */
  readonly always: Said;
  readonly status: number | undefined;
  readonly note: number | undefined;
  readonly unit: number | undefined;
  readonly vocabulary: Vocabulary;
  readonly options: ReadingOptions;
}

const NOT_KNOWN = {
  region: { en: 'no region of the workspace', zh: '不是工作区的地区' },
  indicator: { en: 'no indicator of the workspace', zh: '不是工作区的指标' },
  month: { en: 'no month', zh: '不是月份' },
} as const;

/** Reads the rows below a header into figures, one for each column of figures. */
export class RowReader {
  readonly figures: Figure[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly notes: string[] = [];
  /** The rows that hold figures. */
  readonly dataRows: number[] = [];
  readonly #plan: Plan;
  readonly #axes: Axes;
  readonly #problems: ProblemList;
  /** What the row above said, for labels that stand in the first of several rows only. */
  #above: Said = {};

  constructor(plan: Plan, axes: Axes, problems: ProblemList) {
    this.#plan = plan;
    this.#axes = axes;
    this.#problems = problems;
  }

  read(): void {
    const { grid, shape } = this.#plan;
    for (let row = shape.last + 1; row < grid.height; row += 1) {
      if (!grid.isBlankRow(row)) this.#readRow(row);
    }
  }

  get #dimensions(): Dimension[] {
    return Object.keys(this.#plan.labels) as Dimension[];
  }

  #isBlankLabel(dimension: Dimension, row: number): boolean {
    const { grid, labels } = this.#plan;
    return (labels[dimension] ?? []).every((column) => grid.label(row, column) === undefined);
  }

  /** Whether a row says what its figures are of: by its own labels, or where one is blank by the row's above it. */
  #isLabelled(row: number): boolean {
    const named = this.#dimensions.filter((dimension) => this.#axes.names(dimension, row, this.#plan.labels));
    const rest = this.#dimensions.filter((dimension) => !named.includes(dimension));
    return (
      named.length > 0 &&
      rest.every((dimension) => this.#above[dimension] !== undefined && this.#isBlankLabel(dimension, row))
    );
  }

  #readRow(row: number): void {
    if (this.#isSkipped(row)) return;
    if (this.#isLabelled(row)) this.#readFigures(row);
    else this.#leaveOut(row);
  }

  #firstText(row: number): { text: string; column: number } {
    const { grid } = this.#plan;
    const column = grid.sheet.rows[row]?.findIndex((cell) => cell !== undefined) ?? 0;
    return { text: cellText(grid.cell(row, column)), column };
  }

  /** The label of a row that says what it is: in a dimension, or the first that names nothing, or any. */
  #labelOf(row: number, dimension?: Dimension): { text: string; column: number } {
    const { grid, labels } = this.#plan;
    const columns = this.#dimensions.flatMap((dimension) => labels[dimension] ?? []);
    const unknown = this.#dimensions.filter((other) => other === dimension || !this.#axes.names(other, row, labels));
    const own = unknown.flatMap((other) => labels[other] ?? []);
    const column = [...own, ...columns].find((at) => grid.label(row, at) !== undefined);
    return column === undefined ? this.#firstText(row) : { text: grid.labelText(row, column), column };
  }

  #note(row: number, as: LeftOutAs): void {
    const { text, column } =
      as === 'note' ? this.#firstText(row) : this.#labelOf(row, as === 'month' ? 'month' : undefined);
    this.leftOut.push({ what: 'row', as, text, place: this.#plan.grid.sheet.place(row, column) });
    if (as === 'note') this.notes.push(text);
  }

  #isSkipped(row: number): boolean {
    const { grid, options } = this.#plan;
    const cells = grid.sheet.rows[row] ?? [];
    const isNamed = options.skip.size > 0 && cells.some((cell) => options.skip.has(foldLabel(cellText(cell))));
    const isLabel = isNamed && options.skip.has(foldLabel(this.#labelOf(row).text));
    if (isLabel) this.#note(row, 'skipped');
    return isLabel;
  }

  #hasFigures(row: number): boolean {
    return this.#plan.columns.some(({ column }) => this.#plan.grid.cell(row, column) !== undefined);
  }

  #isRepeatedHeader(row: number): boolean {
    const { grid, shape, columns } = this.#plan;
    return columns.every(({ column }) => grid.labelText(row, column) === grid.labelText(shape.header, column));
  }

  /** Whether a row tells units alone, directly below the header. */
  #isUnitRow(row: number): boolean {
    const { grid, shape, columns } = this.#plan;
    if (row !== shape.last + 1 || shape.rows.indicator === undefined) return false;
    return columns.every(({ column, indicator }) => {
      const text = foldLabel(grid.labelText(row, column));
      return text === '' || indicator === undefined || !/^[-+.,\d]*$/.test(text);
    });
  }

  #checkUnits(row: number): void {
    const { grid, columns } = this.#plan;
    for (const { column, indicator, heading } of columns) {
      const unit = grid.labelText(row, column).replace(/^[（(]|[）)]$/gu, '');
      if (indicator !== undefined) this.#axes.checkUnit(heading, unit, indicator, grid.sheet.place(row, column));
    }
  }

  #leaveOut(row: number): void {
    const { text } = this.#labelOf(row);
    const first = this.#firstText(row).text;
    if (isNote(first)) this.#note(row, 'note');
    else if (isTotal(text) || isTotal(first)) this.#note(row, 'total');
    else if (!this.#hasFigures(row)) this.#note(row, first.length > 12 ? 'note' : 'heading');
    else if (this.#isRepeatedHeader(row)) this.#note(row, 'repeated');
    else if (this.#isUnitRow(row)) {
      this.#checkUnits(row);
      this.#note(row, 'unit');
    } else this.#reportUnknown(row);
  }

  #reportUnknown(row: number): void {
    const { grid, labels, vocabulary } = this.#plan;
    const unknown = this.#dimensions.find((dimension) => !this.#axes.names(dimension, row, labels)) ?? 'region';
    const { text, column } = this.#labelOf(row);
    const question = {
      indicator: () => indicatorQuestion(text, vocabulary.indicators),
      region: () => nearQuestion(text, vocabulary.regions.list),
      month: () => undefined,
    }[unknown]();
    const values = { label: text, what: NOT_KNOWN[unknown], hint: unknownHint(question, text) };
    this.#problems.add(problem('unknown-import-row', grid.sheet.place(row, column), values));
  }

  /** What a row's own labels say. */
  #saidBy(row: number): Said {
    const { labels } = this.#plan;
    const [month] = labels.month ?? [];
    const said: Record<string, unknown> = { ...this.#above };
    for (const dimension of this.#dimensions) {
      if (!this.#axes.names(dimension, row, labels)) continue;
      said[dimension] =
        dimension === 'month'
          ? this.#axes.month(row, month ?? 0)
          : this.#axes.namedBy(dimension, row, labels[dimension] ?? []);
    }
    return said as Said;
  }

  #readFigures(row: number): void {
    const { columns, always, options } = this.#plan;
    const said = this.#saidBy(row);
    this.#above = said;
    this.dataRows.push(row);
    if (options.month !== undefined && said.month !== undefined && said.month !== options.month) {
      this.#note(row, 'month');
      return;
    }
    this.#checkUnitCell(row, said);
    for (const column of columns) this.#figure(row, column, { ...always, ...said, ...column });
  }

  #checkUnitCell(row: number, { indicator }: Said): void {
    const { unit, grid } = this.#plan;
    if (unit === undefined || indicator === undefined) return;
    this.#axes.checkUnit(this.#labelOf(row).text, grid.labelText(row, unit), indicator, grid.sheet.place(row, unit));
  }

  #figure(row: number, { column, heading }: FigureColumn, { region, indicator, month }: Said): void {
    const { grid, status, note, options } = this.#plan;
    if (region === undefined || indicator === undefined || month === undefined) return;
    if (options.month !== undefined && month !== options.month) return;
    const place = grid.sheet.place(row, column);
    if (grid.isCovered(row, column) && grid.label(row, column) !== undefined) {
      this.#problems.add(problem('merged-figure', place, {}));
      return;
    }
    const text = (at: number | undefined) => (at === undefined ? '' : cellText(grid.cell(row, at)));
    const codes = { region: region.code, indicator: indicator.code, month };
    this.figures.push({
      ...codes,
      place,
      cell: grid.cell(row, column),
      status: text(status),
      note: text(note),
      heading,
    });
  }
}
