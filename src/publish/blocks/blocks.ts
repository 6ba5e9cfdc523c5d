import type { Language } from '../../model/localised.ts';
import { commonTexts } from '../../tables/common-words.ts';
import { type AnyColumn, readerColumns, type TerminalColumn } from '../table/terminal.ts';

/** What is printed yellow, since it must not be overlooked, and what is dimmed. */
export type Tone = 'notice' | 'remark';

/** A part of a report as text, by how deep it stands; every format writes the same parts in its own form. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'line'; readonly level: number; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'formula'; readonly level: number; readonly symbol: string; readonly sides: readonly string[] }
  | { readonly kind: 'table'; readonly level: number; readonly columns: readonly TerminalColumn[] }
  | { readonly kind: 'gap' };

/** A blank line. */
export const GAP: Block = { kind: 'gap' };

export function heading(level: number, text: string): Block {
  return { kind: 'heading', level, text };
}

export function line(level: number, text: string, tone?: Tone): Block {
  return tone === undefined ? { kind: 'line', level, text } : { kind: 'line', level, text, tone };
}

/** What must stand above every report of invented figures. */
export function noticeBlocks({ synthetic }: { readonly synthetic: boolean }, language: Language): Block[] {
  return synthetic ? [line(0, commonTexts.synthetic[language], 'notice')] : [];
}

/** What a report begins with: its title, and the notice where figures are invented. */
export function titleBlocks(title: string, of: { readonly synthetic: boolean }, language: Language): Block[] {
  return [heading(0, title), ...noticeBlocks(of, language)];
}

/** A table with all of its columns. */
export function wholeTable<Row>(
  level: number,
  columns: readonly AnyColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): Block & { readonly kind: 'table' } {
  return { kind: 'table', level, columns: readerColumns(columns, rows, language) };
}

/** A table without the columns that are blank throughout. */
export function tableBlock<Row>(...of: Parameters<typeof wholeTable<Row>>): Block {
  const table = wholeTable<Row>(...of);
  return { ...table, columns: table.columns.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}
