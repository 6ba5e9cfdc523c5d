import { type Cell, listed } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import { correlations } from '../../numeric/correlation.ts';
import { cronbachAlpha } from '../../numeric/cronbach.ts';
import { greatestEigenvalue } from '../../numeric/eigenvector.ts';
import { divide, integer } from '../../numeric/exact.ts';
import { equalThroughout } from '../../numeric/statistics.ts';
import { covary, FEWEST_REGIONS, type ScoreColumn } from './score-column.ts';

/** Whether a node's children measure one thing. */
export interface Reliability {
  /** Cronbach's alpha of the children; undefined where it is not defined. */
  readonly alpha: Cell;
  /** How many regions have a score on every child that has any. */
  readonly complete: number;
  /** The share of the children's variance that their first principal component holds, over the complete regions. */
  readonly firstComponentShare: Cell;
}

function alphaOf(children: readonly ScoreColumn[]): Cell {
  const covariances = children.map((a) => children.map((b) => covary(a, b)));
  const known = covariances.map((row) => row.filter((entry) => entry !== undefined));
  return known.every((row) => row.length === children.length) ? cronbachAlpha(known) : undefined;
}

function shareOf(columns: readonly (readonly Exact[])[]): Cell {
  const [first = []] = columns;
  const tells = columns.length > 1 && first.length >= FEWEST_REGIONS && !columns.some(equalThroughout);
  return tells ? divide(greatestEigenvalue(correlations(columns)), integer(columns.length)) : undefined;
}

/**
 * How far the children of a node measure one thing; a child without any score is left out. Alpha is made of covariances
 * that are pairwise complete, the component of correlations over the regions that have every child: its share is the
 * greatest eigenvalue / k. Undefined with fewer than two children or three regions, the component also where a child is equal
 * throughout. Sources: Cronbach 1951; OECD/JRC Handbook (2008), step 4, multivariate analysis.
 */
export function reliabilityOf(children: readonly ScoreColumn[]): Reliability {
  const scored = children.filter(({ count }) => count > 0);
  const regions = [...listed(scored[0]?.cells ?? []).keys()].filter((at) => {
    return scored.every(({ cells }) => cells.at(at) !== undefined);
  });
  const columns = scored.map(({ cells }) => regions.map((at) => cells.at(at) as Exact));
  return { alpha: alphaOf(scored), complete: regions.length, firstComponentShare: shareOf(columns) };
}
