import type { Cell, ComputedIndex } from '../model/computed-index.ts';
import { toPlainText, toSignificantText } from '../numeric/text.ts';

/** An unrounded figure at 20 significant digits; '' where there is none. */
export function figureText(figure: Cell): string {
  return figure === undefined ? '' : toSignificantText(figure);
}

/** A published figure with all its decimals; '' where there is none. */
export function publishedText(figure: Cell): string {
  return figure === undefined ? '' : toPlainText(figure);
}

/** A rank; '' where there is none. */
export function rankText(rank: number | undefined): string {
  return rank === undefined || rank === 0 ? '' : `${rank}`;
}

/** The texts of every node's figures, by node position and region: made once, used by several outputs. */
export interface FigureTexts {
  readonly scores: readonly (readonly string[])[];
  readonly published: readonly (readonly string[])[];
}

/** Writes out every node's figures. */
export function figureTexts({ nodes }: ComputedIndex): FigureTexts {
  return {
    scores: nodes.map(({ scores }) => scores.map(figureText)),
    published: nodes.map(({ published }) => published.map(publishedText)),
  };
}
