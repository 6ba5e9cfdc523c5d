import type { Rounding } from '../../model/exact.ts';

const SCALED = '10^decimals';

/**
 * A score as it is published: x 10^decimals is freed of the noise of its last digits, then a half goes to the even
 * neighbour, or away from zero, whatever the sign. Blank where there is no score.
 */
export function publishedFormula(score: string, rounding: Rounding): string {
  const scaled = `ROUND(${score}*${SCALED},snap_places)`;
  const nearest = `ROUND(${scaled},0)`;
  const even = `IF(MOD(${scaled},1)=0.5,2*ROUND(${score}*${SCALED}/2,0),${nearest})`;
  return `IF(ISNUMBER(${score}),${rounding === 'half-even' ? even : nearest}/${SCALED},"")`;
}

/** A score as unrounded scores are compared. */
export function comparedFormula(score: string): string {
  return `IF(ISNUMBER(${score}),ROUND(${score},compare_places),"")`;
}
