import type { Cell, Cells } from '../model/cells.ts';
import type { Exact, Rounding } from '../model/exact.ts';
import type { Settings } from '../model/settings.ts';
import { Certified, publish } from '../numeric/columns/certified.ts';
import { isCertainly } from '../numeric/columns/column.ts';
import { roundTo } from '../numeric/columns/rounding.ts';
import { compare, ONE, roundTo as roundExact, subtract, ZERO } from '../numeric/exact.ts';

/** The published form of each score: snapped, then rounded once. */
export function roundColumn(scores: Cells, { decimals, rounding }: Settings): Cells {
  const certified = scores instanceof Certified ? publish(scores, decimals, rounding) : undefined;
  return certified ?? scores.map((score) => (score === undefined ? undefined : roundExact(score, decimals, rounding)));
}

/** Decimals of a coverage in results.csv. */
export const COVERAGE_DECIMALS = 4;

/**
 * A coverage with so many decimals: 1 where all is reported and 0 where nothing is, and nowhere else. What would be
 * rounded to them is given the figure next to them.
 */
export function roundCoverage(
  shares: Cells,
  region: number,
  decimals: number,
  { rounding }: Pick<Settings, 'rounding'>,
): Cell {
  if (shares instanceof Certified) {
    const { column } = shares;
    if (isCertainly(column, region, 1)) return ONE;
    if (isCertainly(column, region, 0)) return ZERO;
    const inner = roundTo(column, region, decimals, rounding);
    if (inner > 0 && inner < 10 ** decimals) return { coefficient: BigInt(inner), exponent: -decimals };
  }
  const share = shares.at(region);
  return share && roundShare(share, decimals, rounding);
}

function roundShare(share: Exact, decimals: number, rounding: Rounding): Exact {
  if (compare(share, ONE) >= 0 || compare(share, ZERO) <= 0) return share;
  const least: Exact = { coefficient: 1n, exponent: -decimals };
  const rounded = roundExact(share, decimals, rounding);
  if (compare(rounded, ONE) >= 0) return subtract(ONE, least);
  return compare(rounded, ZERO) <= 0 ? least : rounded;
}
