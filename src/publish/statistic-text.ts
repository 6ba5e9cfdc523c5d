/** Decimals of a statistic, which no double gets wrong. */
const DECIMALS = 6;

/** A statistic with at most 6 decimals, and none that is an idle zero; '' for NaN, which is no statistic. */
export function statisticText(value: number): string {
  if (Number.isNaN(value)) return '';
  // Adding 0 turns -0 into 0.
  return `${Number(value.toFixed(DECIMALS)) + 0}`;
}
