import type { Rounding } from '../../model/exact.ts';
import type { Ties } from '../../model/settings.ts';

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

/** A figure's rank among its peers, the highest first; those that tie share it. */
export function rankFormula(figure: string, peers: string, ties: Ties): string {
  const higher = `SUMPRODUCT(ISNUMBER(${peers})*(${peers}>${figure})/COUNTIF(${peers},${peers}&""))`;
  const rank = ties === 'competition' ? `RANK(${figure},${peers})` : `1+ROUND(${higher},0)`;
  return `IF(ISNUMBER(${figure}),${rank},"")`;
}

/** The name of the highest band that a figure reaches. */
export function bandFormula(figure: string, from: string, names: string): string {
  return `IF(ISNUMBER(${figure}),IF(${figure}<MIN(${from}),"",LOOKUP(${figure},${from},${names})),"")`;
}
