import {
  addFractions,
  compareFractions,
  compareSnappedFractions,
  divideFractions,
  type Fraction,
  wholeFraction,
} from '../numeric/fraction.ts';

/** The middle figure, or the mean of the two in the middle. There is at least one. */
export function medianOf(values: readonly Fraction[]): Fraction {
  const sorted = [...values].sort(compareFractions);
  const upper = sorted.length >> 1;
  const high = sorted[upper] as Fraction;
  if (sorted.length % 2 === 1) return high;
  return divideFractions(addFractions(sorted[upper - 1] as Fraction, high), wholeFraction(2));
}

/** What goes over peers or children, but for sums that may cancel out. */
export const COMBINING = {
  add: (terms: readonly Fraction[]): Fraction => terms.reduce(addFractions, wholeFraction(0)),
  min: (terms: readonly Fraction[]): Fraction => terms.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a)),
  median: medianOf,
};

/** The least or the greatest of some figures; of those that tie, the first. */
export function extreme(figures: readonly Fraction[], order: -1 | 1): Fraction {
  return figures.reduce((a, b) => (compareSnappedFractions(b, a) === order ? b : a));
}
