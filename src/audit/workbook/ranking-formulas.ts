import type { Ties } from '../../model/settings.ts';

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
