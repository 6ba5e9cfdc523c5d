import type { Localised } from '../model/localised.ts';

/** What the cells of a column are, by the names of Table Schema; any of them may be blank. */
export type ColumnType = 'string' | 'number' | 'integer' | 'yearmonth';

/** A column of an output: its name and what it holds. */
export interface OutputColumn {
  readonly name: string;
  readonly about: Localised;
  readonly type: ColumnType;
}

/** Name, what it holds in English and in Chinese, and its type where it is not text. */
type ColumnRow = readonly [name: string, en: string, zh: string, type?: ColumnType];

/** The columns of a table. */
export function columns(...rows: readonly ColumnRow[]): readonly OutputColumn[] {
  return rows.map(([name, en, zh, type = 'string']) => ({ name, about: { en, zh }, type }));
}
