import type { TerminalColumn } from '../table/terminal.ts';

/** A part of a derivation as text, by how deep it stands; every format writes the same parts in its own form. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'line'; readonly level: number; readonly text: string }
  | { readonly kind: 'formula'; readonly level: number; readonly symbol: string; readonly sides: readonly string[] }
  | { readonly kind: 'table'; readonly level: number; readonly columns: readonly TerminalColumn[] };

export function line(level: number, text: string): Block {
  return { kind: 'line', level, text };
}

/** A table without the columns that are blank throughout. */
export function tableBlock(level: number, columns: readonly TerminalColumn[]): Block {
  return { kind: 'table', level, columns: columns.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}
