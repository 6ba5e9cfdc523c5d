import type { Language, Localised } from '../model/localised.ts';

/**
 * What the cells of a column are; any of them may be blank. `text` may hold anything, `number` is written in full and stays
 * a text in JSON, so that it stays exact, `statistic` is a double and a number in JSON, `list` holds words separated by
 * spaces, and `figure` is a number or a text, as `isText` says.
 */
export type ColumnType = 'text' | 'number' | 'integer' | 'statistic' | 'month' | 'list' | 'figure';

/** The value of a cell; undefined and '' are blank. */
export type CellValue = string | number | undefined;

/** What a column is called above its cells where people read them, if not by its name, and how they see its cells. */
export interface ColumnView<Row> {
  readonly title?: Localised;
  readonly shown?: (row: Row, language: Language) => CellValue;
  /** Of a column that holds numbers and texts: whether the cell of a row is a text. */
  readonly isText?: (row: Row) => boolean;
}

/** A column: its name, what it holds, and how to get its value from a row. */
export interface Column<Row, Name extends string = string> extends ColumnView<Row> {
  readonly name: Name;
  readonly about: Localised;
  readonly type: ColumnType;
  readonly value: (row: Row) => CellValue;
}

/** Columns that follow from what the table is of, such as one for each node of level 1; the manual tells them once. */
export interface ColumnsOf<Row, Of> {
  /** What stands for their names in the manual. */
  readonly name: string;
  readonly about: Localised;
  readonly columnsOf: (of: Of) => readonly Column<Row>[];
}

export type Entry<Row, Of, Name extends string = string> = Column<Row, Name> | ColumnsOf<Row, Of>;

/**
 * A table told once: every output of it, the manual, the data package and the comparison of two of them are made from it.
 * `Of` is what columns follow from that are not the same in every table.
 */
export interface Table<Row, Of = unknown, Name extends string = string> {
  /** Its file, or the command that prints it. */
  readonly name: string;
  /** The columns that tell its rows apart. */
  readonly keys: readonly Name[];
  readonly entries: readonly Entry<Row, Of, Name>[];
}

type Make<Row> = <const Name extends string>(
  name: Name,
  en: string,
  zh: string,
  value: (row: Row) => CellValue,
  view?: ColumnView<Row>,
) => Column<Row, Name>;

/** What makes columns of rows of one kind: a function a type. */
export type Columns<Row> = Readonly<Record<ColumnType, Make<Row>>>;

const TYPES: readonly ColumnType[] = ['text', 'number', 'integer', 'statistic', 'month', 'list', 'figure'];

/** Makes columns of rows of one kind. */
export function columnsFor<Row>(): Columns<Row> {
  const maker = (type: ColumnType): Make<Row> => {
    return (name, en, zh, value, view = {}) => ({ name, about: { en, zh }, type, value, ...view });
  };
  return Object.fromEntries(TYPES.map((type) => [type, maker(type)])) as unknown as Columns<Row>;
}

/** The names of the columns that every such table has. */
export type NameOf<Of> = Of extends Table<never, never, infer Name> ? Name : never;

/** Makes a table: `tableOf<Row, Of>()(name, keys, [...columns])`; what a row is cannot be told from its columns. */
export function tableOf<Row, Of = unknown>() {
  return <const Name extends string>(
    name: string,
    keys: readonly NoInfer<Name>[],
    entries: readonly Entry<Row, Of, Name>[],
  ): Table<Row, Of, Name> => ({ name, keys, entries });
}

/** The columns of a table of something. */
export function columnsOf<Row, Of>({ entries }: Table<Row, Of>, of: Of): readonly Column<Row>[] {
  return entries.flatMap((entry) => ('columnsOf' in entry ? entry.columnsOf(of) : [entry]));
}

/** The names of the columns that every such table has. */
export function fixedNames({ entries }: Pick<Table<never, never>, 'entries'>): readonly string[] {
  return entries.flatMap((entry) => ('columnsOf' in entry ? [] : [entry.name]));
}

/** A column of a table by its name. */
export function columnNamed<Row, Name extends string>(
  table: Table<Row, never, Name>,
  name: NoInfer<Name>,
): Column<Row> {
  const found = table.entries.find((entry) => !('columnsOf' in entry) && entry.name === name);
  return found as Column<Row>;
}

/** Columns of a table by their names, in the order of the names. */
export function columnsNamed<Row, Name extends string>(
  table: Table<Row, never, Name>,
  ...names: readonly NoInfer<Name>[]
): readonly Column<Row>[] {
  return names.map((name) => columnNamed(table, name));
}

/** Names of columns of a table; one that the table does not have does not compile. */
export function namesOf<Row, Name extends string, const Some extends readonly NoInfer<Name>[]>(
  _table: Table<Row, never, Name>,
  ...names: Some
): Some {
  return names;
}
