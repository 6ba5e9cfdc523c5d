import { COVERAGE_DECIMALS, roundCoverage } from '../engine/round.ts';
import type { Cell, ComputedIndex } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { Settings } from '../model/settings.ts';
import { toPlainText, toShortText, toSignificantText } from '../numeric/text.ts';

/** An unrounded figure at 20 significant digits; '' where there is none. */
export function figureText(figure: Cell): string {
  return figure === undefined ? '' : toSignificantText(figure);
}

/** A published figure with all its decimals; '' where there is none. */
export function publishedText(figure: Cell): string {
  return figure === undefined ? '' : toPlainText(figure);
}

/** A coverage with 4 decimals: 1 where all is reported and 0 where nothing is, and nowhere else. */
export function coverageText(share: Cell, settings: Pick<Settings, 'rounding'>): string {
  return share === undefined ? '' : toShortText(roundCoverage(share, COVERAGE_DECIMALS, settings));
}

/** A rank; '' where there is none. */
export function rankText(rank: number | undefined): string {
  return rank === undefined || rank === 0 ? '' : `${rank}`;
}

/** Texts of figures that stand in many cells as one object, such as coefficients and effective weights. */
export class SharedTexts {
  readonly #texts = new Map<Exact, string>();
  readonly #write: (figure: Exact) => string;

  constructor(write: (figure: Exact) => string) {
    this.#write = write;
  }

  of(figure: Cell): string {
    if (figure === undefined) return '';
    let text = this.#texts.get(figure);
    if (text === undefined) {
      text = this.#write(figure);
      this.#texts.set(figure, text);
    }
    return text;
  }
}

/** The text of a figure that is often the same object as the one before. */
export class LastText {
  #last: Cell;
  #text = '';
  readonly #write: (figure: Exact) => string;

  constructor(write: (figure: Exact) => string) {
    this.#write = write;
  }

  of(figure: Cell): string {
    if (figure === undefined) return '';
    if (figure !== this.#last) {
      this.#last = figure;
      this.#text = this.#write(figure);
    }
    return this.#text;
  }
}

/** The texts of one region's figures, by node position: made once, used by several outputs. */
export interface FigureTexts {
  readonly region: number;
  readonly scores: readonly string[];
  readonly published: readonly string[];
}

/** Writes out a region's figures. */
export function figureTexts({ nodes }: ComputedIndex, region: number): FigureTexts {
  return {
    region,
    scores: nodes.map(({ scores }) => figureText(scores.at(region))),
    published: nodes.map(({ published }) => publishedText(published.at(region))),
  };
}
