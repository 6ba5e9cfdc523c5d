import type { Localised } from '../../model/localised.ts';
import { type Place, problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { SourceText } from '../files/decode-source.ts';
import { CellLocator, type CellPosition } from './cell-locator.ts';
import { Fields } from './fields.ts';
import { type ColumnRules, readHeader } from './header.ts';
import { misreadHeader } from './misread-header.ts';

export type { ColumnRules };

/** A row during a pass over a table. The object is reused: take what is needed out of it. */
export interface Row {
  readonly line: number;
  /** Its cells as bytes. */
  readonly fields: Fields;
  /** The field of a column; -1 where the file has no such column. */
  fieldOf(column: string): number;
  /** The cell of a column; '' where the file has no such column. */
  cell(column: string): string;
  has(column: string): boolean;
  /** The place of a column's cell, or of the row's beginning where the file has no such column. */
  place(column: string): Place;
  /** `place` for this row, to be kept after the pass has gone on. */
  placer(): Placer;
  /** The cells of the columns that the rules do not know: the user's own. */
  ownCells(): ReadonlyMap<string, string>;
}

/** Finds the place of a column's cell in one row. */
export type Placer = (column: string) => Place;

const RAGGED = {
  long: {
    en: 'quote a cell that holds a comma, or remove the surplus',
    zh: '含逗号的单元格须加引号，或删除多余的单元格',
  },
  short: { en: 'add the missing commas', zh: '请补上缺少的逗号' },
} as const satisfies Record<string, Localised>;

class TableRow implements Row {
  readonly fields = new Fields();
  readonly #source: SourceText;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #known: ReadonlySet<string>;
  #locator: CellLocator | undefined;

  constructor(source: SourceText, columns: ReadonlyMap<string, number>, rules: ColumnRules) {
    this.#source = source;
    this.#columns = columns;
    this.#known = new Set(['', ...rules.required, ...rules.optional]);
  }

  get line(): number {
    return this.fields.line;
  }

  fieldOf(column: string): number {
    return this.#columns.get(column) ?? -1;
  }

  cell(column: string): string {
    return this.fields.text(this.fieldOf(column));
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /** Where a field stands of the record that begins on a line. */
  locate(line: number, field: number): CellPosition {
    this.#locator ??= new CellLocator(this.#source.text);
    return this.#locator.locate(line, field);
  }

  place(column: string): Place {
    return this.placeOf(this.#columns.get(column) ?? 0);
  }

  placeOf(field: number): Place {
    const { line } = this.fields;
    const column = this.fields.columnOf(field);
    const position = column === undefined ? this.locate(line, field) : { line, column };
    return { file: this.#source.path, ...position };
  }

  placer(): Placer {
    const { line } = this;
    const { path } = this.#source;
    return (column) => ({ file: path, ...this.locate(line, this.#columns.get(column) ?? 0) });
  }

  ownCells(): ReadonlyMap<string, string> {
    const own = [...this.#columns].filter(([column]) => !this.#known.has(column));
    return new Map(own.map(([column, field]) => [column, this.fields.text(field)]));
  }
}

/** What a pass over a table found out about it as a whole. */
export interface TableSummary {
  readonly columns: ReadonlySet<string>;
  readonly rows: number;
}

/** A header as its rows are checked against it: how many columns it has, and which of them have no name. */
interface HeaderShape {
  readonly width: number;
  readonly nameless: readonly number[];
}

function shapeOf(header: readonly string[]): HeaderShape {
  return { width: header.length, nameless: [...header.keys()].filter((index) => header[index] === '') };
}

function checkWidth({ width: expected, nameless }: HeaderShape, row: TableRow, problems: ProblemList): boolean {
  const found = row.fields.count;
  if (found === expected) {
    for (const index of nameless) {
      if (!row.fields.isFilled(index)) continue;
      problems.add(problem('blank-column', row.placeOf(index), { number: `${index + 1}` }));
    }
    return true;
  }
  const hint = found > expected ? RAGGED.long : RAGGED.short;
  const at = row.placeOf(found > expected ? expected : found - 1);
  problems.add(problem('ragged-row', at, { found: `${found}`, expected: `${expected}`, hint }));
  return false;
}

/**
 * Reads a table in one pass: checks the header against the rules and each row against the header, then visits it, or
 * hands it to `refuse` when its cells do not fit the header. Rows without any content are passed over.
 * @returns undefined when the header is unusable; nothing is visited then.
 */
export function readTable(
  source: SourceText,
  rules: ColumnRules,
  problems: ProblemList,
  visit: (row: Row) => void,
  refuse: (row: Row) => void = () => undefined,
): TableSummary | undefined {
  const columns = new Map<string, number>();
  const row = new TableRow(source, columns, rules);
  let header: HeaderShape | undefined;
  let usable = false;
  let rows = 0;
  const misread = misreadHeader(source, rules);
  if (misread !== undefined) {
    problems.add(misread);
    return undefined;
  }
  const failure = row.fields.scan(source, () => {
    if (row.fields.areBlank) return;
    if (header === undefined) {
      const read = readHeader(row.fields.texts(), rules, (field) => row.placeOf(field), problems);
      header = shapeOf(read.names);
      for (const [index, column] of read.names.entries()) columns.set(column, columns.get(column) ?? index);
      usable = read.usable;
    } else if (usable) {
      rows += 1;
      if (checkWidth(header, row, problems)) visit(row);
      else refuse(row);
    }
  });
  if (failure !== undefined) {
    const at = row.locate(failure.line, failure.field);
    problems.add(problem(failure.kind, { file: source.path, ...at }, {}));
  }
  return usable ? { columns: new Set(columns.keys()), rows } : undefined;
}

/** The problem of a table with a header and nothing below it. */
export function reportNoRows(file: string, what: Localised, problems: ProblemList): void {
  problems.add(problem('no-rows', startOf(file), { what }));
}
