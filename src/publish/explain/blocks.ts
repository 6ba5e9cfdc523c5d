import type { Equation } from '../../model/formula.ts';
import type { Language } from '../../model/localised.ts';
import { toPlainText } from '../../numeric/text.ts';
import type { TerminalColumn } from '../terminal-table.ts';
import { filledText, symbolicText } from './formula-text.ts';
import { shownFigure } from './shown-figure.ts';

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

/** A formula in symbols, with its numbers, and what it comes to: what is the same as the one before is left out. */
export function formulaBlock(
  level: number,
  { symbol, of, expression, result }: Equation,
  symbolOf: (symbol: string) => string,
  language: Language,
): Block {
  const shown = language === 'zh' && expression.kind === 'round' ? toPlainText(result) : shownFigure(result);
  const sides = [symbolicText(expression, symbolOf), filledText(expression), shown];
  const named = of === '' ? symbolOf(symbol) : `${symbolOf(symbol)}[${of}]`;
  return {
    kind: 'formula',
    level,
    symbol: named,
    sides: sides.filter((side, at) => side !== sides[at - 1]),
  };
}
