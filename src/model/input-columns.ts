import type { Exact } from './exact.ts';
import type { HeaderWords } from './header-words.ts';
import type { Localised } from './localised.ts';

/** The kinds of methods: the keys of the table of methods. */
export type MethodKind = 'scoring' | 'treatment' | 'transform' | 'missing' | 'rollup' | 'aggregation' | 'weights';

/** How the cells of a column are read. */
type CellForm =
  | { readonly form: 'text' | 'adjuster' | 'filled' | 'number' | 'positive' }
  | { readonly form: 'whole'; readonly most: number }
  | { readonly form: 'choice'; readonly names: readonly string[] }
  | { readonly form: 'method'; readonly of: MethodKind };

export interface ColumnDescription {
  /** What the cells hold: for the manual. */
  readonly about: Localised;
  /** What Chinese readers see for its name, in messages and in the workbook; undefined: its name. */
  readonly term: string | undefined;
  readonly isRequired: boolean;
  /** Whether `init` writes it into a file that it makes of tables. */
  readonly isBegun: boolean;
  /** Which rows of indicators.csv it means something on; undefined: on all. */
  readonly on: 'indicator' | 'group' | undefined;
  /** Whether a cell that holds something is looked at where the column means nothing. */
  readonly isWatched: boolean;
  /** Chinese words that head it as well as its name; undefined: its name alone does. */
  readonly words: HeaderWords | undefined;
}

/**
 * A column of an input as it is declared, once: what is known in a header, how cells are read, the manual and what `init`
 * writes come from it. `Read` is what a cell is read as.
 */
export type InputColumn<Read = unknown> = ColumnDescription & CellForm & { readonly read?: Read };

/** The columns of a kind of input, by name. */
export type InputColumns = Readonly<Record<string, InputColumn>>;

/** A column's name as the program has it: worst_high is worstHigh. */
type OwnName<Name> = Name extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<OwnName<Tail>>}` : Name;

/** The name of a column as the program has it. */
export function ownName(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The names of columns by what the program has for them. */
type NamesOf<Columns extends InputColumns> = {
  readonly [Name in keyof Columns as OwnName<Name>]: Name;
};

/** The names of columns as texts have them. */
export function headersOf<Columns extends InputColumns>(columns: Columns): NamesOf<Columns> {
  return Object.fromEntries(Object.keys(columns).map((name) => [ownName(name), name])) as NamesOf<Columns>;
}

/** What the cells of a row are read as. */
export type CellsOf<Columns extends InputColumns> = {
  readonly [Name in keyof Columns as OwnName<Name>]: Columns[Name] extends InputColumn<infer Read> ? Read : never;
};

type Details = Partial<Omit<ColumnDescription, 'about'>>;

function told(about: Localised, details: Details): ColumnDescription {
  return {
    about,
    term: undefined,
    isRequired: false,
    isBegun: false,
    on: undefined,
    isWatched: false,
    words: undefined,
    ...details,
  };
}

/** A text; '' where the cell is blank. */
export function text(about: Localised, details: Details = {}): InputColumn<string> {
  return { form: 'text', ...told(about, details) };
}

/** The name of an adjuster, a column of coefficients.csv; undefined where the cell is blank. */
export function adjuster(about: Localised, details: Details = {}): InputColumn<string | undefined> {
  return { form: 'adjuster', ...told(about, details) };
}

/** A text that must not be blank. */
export function filled(about: Localised, details: Details = {}): InputColumn<string> {
  return { form: 'filled', ...told(about, details) };
}

/** A number; undefined where the cell is blank or holds none. */
export function number(about: Localised, details: Details = {}): InputColumn<Exact | undefined> {
  return { form: 'number', ...told(about, details) };
}

/** A number above 0. */
export function positive(about: Localised, details: Details = {}): InputColumn<Exact | undefined> {
  return { form: 'positive', ...told(about, details) };
}

/** A whole number from 0 to `most`; undefined where the cell is blank or holds none. */
export function whole(most: number, about: Localised, details: Details = {}): InputColumn<number | undefined> {
  return { form: 'whole', most, ...told(about, details) };
}

/** One of some words; undefined where the cell is blank or holds another. */
export function choice<const Name extends string>(
  names: readonly Name[],
  about: Localised,
  details: Details = {},
): InputColumn<Name | undefined> {
  return { form: 'choice', names, ...told(about, details) };
}

/** The name of a method; undefined where the cell is blank or names none. */
export function method(
  of: MethodKind,
  about: Localised,
  details: Details = {},
): InputColumn<string | undefined> & { readonly form: 'method' } {
  return { form: 'method', of, ...told(about, details) };
}

/** The names of the columns that a test keeps. */
export function namesWhere(columns: InputColumns, keep: (column: InputColumn) => boolean): readonly string[] {
  return Object.entries(columns).flatMap(([name, column]) => (keep(column) ? [name] : []));
}
