import { type InputColumns, namesWhere } from '../../model/input-columns.ts';
import type { ColumnRules } from './header.ts';

/** The columns of a kind of input as its header is checked against them. */
export function columnRules(
  columns: InputColumns,
  { required = [], optional = [], ...others }: Partial<ColumnRules> = {},
): ColumnRules {
  const always = namesWhere(columns, ({ isRequired }) => isRequired);
  const needed = [...always, ...required.filter((name) => !always.includes(name))];
  const known = [...Object.keys(columns).filter((name) => !needed.includes(name)), ...optional];
  return { required: needed, optional: known, ...others };
}

/** The header that a file must have at least, as it would be written. */
export function headerFor(columns: InputColumns, ...more: readonly string[]): string {
  return [...new Set([...columnRules(columns).required, ...more])].join(',');
}
