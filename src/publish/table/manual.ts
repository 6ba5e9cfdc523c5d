import type { Language, Localised } from '../../model/localised.ts';
import type { Table } from '../../tables/table.ts';

/** A table whose columns are told, whatever its rows are. */
export type AnyTable = Pick<Table<never, never>, 'name' | 'keys' | 'entries'>;

const COLUMN: Localised = { en: 'column', zh: '列' };
const HOLDS: Localised = { en: 'what it holds', zh: '内容' };

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** A Markdown table. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Every column of a table in its order, and what it holds, as Markdown. */
export function columnsMarkdown({ entries }: AnyTable, language: Language): string {
  const rows = entries.map(({ name, about }) => [`\`${name}\``, about[language]]);
  return markdownTable([COLUMN[language], HOLDS[language]], rows);
}
