import type { Cell } from '../model/cells.ts';
import type { Language, Localised } from '../model/localised.ts';
import type { FigureSink } from './figure-bytes.ts';
import { exactText, figureText, publishedText, rankText, statisticText } from './figure-texts.ts';

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
  /** Writes what `value` gives, of columns of many figures: no text is made of each. */
  readonly write?: (row: Row, sink: FigureSink) => void;
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

/** What the value of a column may be given as, by how it is written. */
interface Values {
  readonly text: CellValue;
  readonly number: CellValue;
  readonly integer: CellValue;
  readonly month: CellValue;
  readonly figure: CellValue;
  readonly list: readonly string[];
  readonly statistic: number;
  /** At 20 significant digits; a text where it is written already. */
  readonly unrounded: Cell | string;
  /** With all its decimals; a text where it is written already. */
  readonly published: Cell | string;
  /** With every digit. */
  readonly exact: Cell;
  readonly rank: number | undefined;
}

type Kind = keyof Values;

/** The type of a column of each kind, and how its values are written; what needs no writing goes in as it is. */
const KINDS: {
  readonly [Of in Kind]: { readonly type: ColumnType; readonly write?: (value: Values[Of]) => CellValue };
} = {
  text: { type: 'text' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  month: { type: 'month' },
  figure: { type: 'figure' },
  list: { type: 'list', write: (words) => words.join(' ') },
  statistic: { type: 'statistic', write: statisticText },
  unrounded: { type: 'number', write: (figure) => (typeof figure === 'string' ? figure : figureText(figure)) },
  published: { type: 'number', write: (figure) => (typeof figure === 'string' ? figure : publishedText(figure)) },
  exact: { type: 'number', write: exactText },
  rank: { type: 'integer', write: rankText },
};

type Make<Row, Value> = <const Name extends string>(
  name: Name,
  en: string,
  zh: string,
  value: (row: Row) => Value,
  view?: ColumnView<Row>,
) => Column<Row, Name>;

/** What makes columns of rows of one kind: a function for each way of writing values. */
export type Columns<Row> = { readonly [Of in Kind]: Make<Row, Values[Of]> };

function makerOf<Row, Of extends Kind>(kind: Of): Make<Row, Values[Of]> {
  const { type, write } = KINDS[kind];
  return (name, en, zh, value, view = {}) => {
    const written = write === undefined ? (value as (row: Row) => CellValue) : (row: Row) => write(value(row));
    return { name, about: { en, zh }, type, value: written, ...view };
  };
}

/** Makes columns of rows of one kind. */
export function columnsFor<Row>(): Columns<Row> {
  const kinds = Object.keys(KINDS) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, makerOf(kind)])) as unknown as Columns<Row>;
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

/** Columns of a table by their names, in the order of the table. */
export function columnsAmong<Row, Name extends string>(
  table: Table<Row, never, Name>,
  ...names: readonly NoInfer<Name>[]
): readonly Column<Row>[] {
  const asked: ReadonlySet<string> = new Set(names);
  return table.entries.flatMap((entry) => ('columnsOf' in entry || !asked.has(entry.name) ? [] : [entry]));
}

/** Names of columns of a table; one that the table does not have does not compile. */
export function namesOf<Row, Name extends string, const Some extends readonly NoInfer<Name>[]>(
  _table: Table<Row, never, Name>,
  ...names: Some
): Some {
  return names;
}
