import type { Exact } from '../../model/exact.ts';
import { type CellsOf, type InputColumn, type InputColumns, ownName } from '../../model/input-columns.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { isPositive } from '../../numeric/exact.ts';
import type { Row } from '../csv/table.ts';
import { readNumber, shown } from '../number-cell.ts';
import { readText } from './code-cells.ts';

/** Reads the cells of one row, each by the form of its column. */
class CellReader {
  readonly #row: Row;
  readonly #methods: Partial<MethodTable>;
  readonly #problems: ProblemList;

  constructor(row: Row, methods: Partial<MethodTable>, problems: ProblemList) {
    this.#row = row;
    this.#methods = methods;
    this.#problems = problems;
  }

  #number(column: string): Exact | undefined {
    const text = this.#row.cell(column);
    return text === '' ? undefined : readNumber(text, () => this.#row.place(column), this.#problems);
  }

  #positive(column: string): Exact | undefined {
    const value = this.#number(column);
    if (value === undefined || isPositive(value)) return value;
    this.#problems.add(problem('not-positive', this.#row.place(column), { column, value: this.#row.cell(column) }));
    return undefined;
  }

  #whole(column: string, most: number): number | undefined {
    const text = this.#row.cell(column);
    const value = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    if (text === '' || (value !== undefined && value <= most)) return value;
    const values = { column, value: shown(text), most: `${most}` };
    this.#problems.add(problem('not-whole', this.#row.place(column), values));
    return undefined;
  }

  #choice(column: string, names: readonly string[]): string | undefined {
    const text = this.#row.cell(column);
    if (text === '' || names.includes(text)) return text || undefined;
    const values = { value: shown(text), column, known: names };
    this.#problems.add(problem('unknown-value', this.#row.place(column), values));
    return undefined;
  }

  #method(column: string, table: object): string | undefined {
    const text = this.#row.cell(column);
    if (text === '' || Object.hasOwn(table, text)) return text || undefined;
    const values = { value: shown(text), kind: column, known: Object.keys(table) };
    this.#problems.add(problem('unknown-method', this.#row.place(column), values));
    return undefined;
  }

  read(name: string, column: InputColumn): unknown {
    switch (column.form) {
      case 'text':
        return this.#row.cell(name);
      case 'adjuster':
        return this.#row.cell(name) || undefined;
      case 'filled':
        return readText(this.#row, name, this.#problems);
      case 'number':
        return this.#number(name);
      case 'positive':
        return this.#positive(name);
      case 'whole':
        return this.#whole(name, column.most);
      case 'choice':
        return this.#choice(name, column.names);
      case 'method':
        return this.#method(name, this.#methods[column.of] ?? {});
    }
  }
}

/** A column, and the name that the program has for it. */
interface NamedColumn {
  readonly name: string;
  readonly own: string;
  readonly column: InputColumn;
}

/** The columns of tables, which have many rows. */
const named = new WeakMap<InputColumns, readonly NamedColumn[]>();

function namedColumns(columns: InputColumns): readonly NamedColumn[] {
  const known =
    named.get(columns) ?? Object.entries(columns).map(([name, column]) => ({ name, own: ownName(name), column }));
  named.set(columns, known);
  return known;
}

/** The cells of a row under the columns of its table, each by the name that the program has for it. */
export function readCells<Columns extends InputColumns>(
  columns: Columns,
  row: Row,
  problems: ProblemList,
  methods: Partial<MethodTable> = {},
): CellsOf<Columns> {
  const reader = new CellReader(row, methods, problems);
  const cells: Record<string, unknown> = {};
  for (const { name, own, column } of namedColumns(columns)) cells[own] = reader.read(name, column);
  return cells as CellsOf<Columns>;
}
