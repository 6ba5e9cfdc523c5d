import { COVERAGE_DECIMALS, roundCoverage } from '../engine/round.ts';
import type { Cell, Cells } from '../model/cells.ts';
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

/** A figure with every digit; '' where there is none. */
export function exactText(figure: Cell): string {
  return figure === undefined ? '' : toShortText(figure);
}

/** Decimals of a statistic, which no double gets wrong. */
const STATISTIC_DECIMALS = 6;

/** A statistic with at most 6 decimals, and none that is an idle zero; '' for NaN, which is no statistic. */
export function statisticText(value: number): string {
  if (Number.isNaN(value)) return '';
  // Adding 0 turns -0 into 0.
  return `${Number(value.toFixed(STATISTIC_DECIMALS)) + 0}`;
}

/** The coverage of a region with 4 decimals: 1 where all is reported and 0 where nothing is, and nowhere else. */
export function coverageText(shares: Cells, region: number, settings: Pick<Settings, 'rounding'>): string {
  return exactText(roundCoverage(shares, region, COVERAGE_DECIMALS, settings));
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
