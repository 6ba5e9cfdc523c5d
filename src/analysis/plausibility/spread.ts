import type { Localised } from '../../model/localised.ts';
import { exact, toFewDigits } from '../../numeric/text.ts';

/*
 * How figures spread around their median, computed in doubles: sums, quotients and comparisons of IEEE 754 are the same on
 * every machine, and they decide warnings alone, never a figure of an output.
 */

/** The spread of fewer figures says nothing. */
export const FEWEST_FIGURES = 5;

/** MAD x 1.4826 estimates the standard deviation of figures that are normally distributed. */
const CONSISTENCY = 1.4826;

/** Figures closer to one another than this, as a share of their median, count as this far apart. */
const LEAST_SPREAD = 0.05;

/** The median of some figures, and how far those above and those below usually lie from it, as multiples of it. */
export interface Spread {
  readonly median: number;
  readonly above: number;
  readonly below: number;
}

/** How far a figure lies from a median. */
export interface Distance {
  /** In robust standard deviations. */
  readonly deviations: number;
  /** The larger of figure and median divided by the smaller. */
  readonly factor: number;
  readonly isAbove: boolean;
}

/** The median of at least one figure. */
export function medianOf(figures: readonly number[]): number {
  const sorted = Float64Array.from(figures).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** By which factor a positive figure differs from the median, less 1: a tenth of it is as far away as ten times as much. */
function excess(figure: number, median: number): number {
  return figure >= median ? figure / median - 1 : median / figure - 1;
}

/**
 * The spread of positive figures, on either side of their median for itself, since most are skewed; undefined where there
 * are fewer than five.
 * @see Hidiroglou and Berthelot (1986), Statistical Editing and Imputation for Periodic Business Surveys: the measure of
 * how far a ratio lies from the median of the ratios
 */
export function spreadOf(figures: readonly number[]): Spread | undefined {
  if (figures.length < FEWEST_FIGURES) return undefined;
  const median = medianOf(figures);
  const side = (isOn: (figure: number) => boolean): number => {
    return Math.max(LEAST_SPREAD, medianOf(figures.filter(isOn).map((figure) => excess(figure, median))));
  };
  return { median, above: side((figure) => figure >= median), below: side((figure) => figure <= median) };
}

/** How far a positive figure lies from the median of others, in units of the usual distance on its side. */
export function distanceFrom(figure: number, { median, above, below }: Spread): Distance {
  const isAbove = figure >= median;
  const away = excess(figure, median);
  return { deviations: away / (CONSISTENCY * (isAbove ? above : below)), factor: away + 1, isAbove };
}

const DIGITS = 2;

/** A double at two significant digits. */
export function briefly(figure: number): string {
  return toFewDigits(exact(figure.toPrecision(DIGITS)), DIGITS);
}

/** So many times the median, or one of so many parts of it. */
export function times({ factor, isAbove }: Distance): Localised {
  const text = briefly(factor);
  if (isAbove) return { en: `${text} times`, zh: `${text} 倍` };
  return { en: `1/${text} of`, zh: `1/${text}` };
}

/** A figure with its unit, if it has one; Chinese writes a percent sign without a space before it. */
export function withUnit(figure: string, unit: string): Localised {
  const spaced = unit === '' ? figure : `${figure} ${unit}`;
  return { en: spaced, zh: /^[%‰]/.test(unit) ? `${figure}${unit}` : spaced };
}
