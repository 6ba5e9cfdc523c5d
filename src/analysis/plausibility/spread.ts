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

/** What stands in the middle of a range of places, or the mean of what stands in the two middle ones. */
function middle(from: number, to: number, at: (place: number) => number): number {
  const half = (from + to) >> 1;
  return (to - from) % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
}

/** By which factor a positive figure differs from the median, less 1: a tenth of it is as far away as ten times as much. */
function excess(figure: number, median: number): number {
  return figure >= median ? figure / median - 1 : median / figure - 1;
}

/** The first place of sorted figures of which a test holds; it holds of all behind it. */
function firstPlace(sorted: Float64Array, holds: (figure: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if (holds(sorted[half] as number)) to = half;
    else from = half + 1;
  }
  return from;
}

/** The median of the first `count` of some figures, at least one; they are sorted in place. */
export function medianOfFirst(figures: Float64Array, count: number): number {
  const sorted = figures.subarray(0, count).sort();
  return middle(0, count, (place) => sorted[place] as number);
}

/**
 * The spread of positive figures, on either side of their median for itself, since most are skewed; undefined where there
 * are fewer than five. The figures are sorted in place.
 * @see Hidiroglou and Berthelot (1986), Statistical Editing and Imputation for Periodic Business Surveys: the measure of
 * how far a ratio lies from the median of the ratios
 */
export function spreadOf(figures: Float64Array): Spread | undefined {
  const { length } = figures;
  if (length < FEWEST_FIGURES) return undefined;
  const sorted = figures.sort();
  const median = middle(0, length, (place) => sorted[place] as number);
  // The further a figure stands from the median, the further it lies from it: the sides are sorted already.
  const side = (from: number, to: number): number => {
    return Math.max(
      LEAST_SPREAD,
      middle(from, to, (place) => excess(sorted[place] as number, median)),
    );
  };
  return {
    median,
    above: side(
      firstPlace(sorted, (figure) => figure >= median),
      length,
    ),
    below: side(
      0,
      firstPlace(sorted, (figure) => figure > median),
    ),
  };
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
