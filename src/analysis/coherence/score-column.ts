import { type Cell, type Cells, listed } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import { midRanks } from '../../numeric/ascending-ranks.ts';
import { correlation, covariance, type Deviations, deviationsOf } from '../../numeric/correlation.ts';
import { snap } from '../../numeric/exact.ts';

/** Fewer regions than these tell nothing. */
export const FEWEST_REGIONS = 3;

/** Values without a gap, and what is made of them once, however often they are paired. */
class Values {
  readonly list: readonly Exact[];
  #deviations: Deviations | undefined;
  #ranks: Deviations | undefined;

  constructor(list: readonly Exact[]) {
    this.list = list;
  }

  get deviations(): Deviations {
    this.#deviations ??= deviationsOf(this.list);
    return this.#deviations;
  }

  /** Of the ranks, ties sharing the mean of theirs. */
  get ranks(): Deviations {
    this.#ranks ??= deviationsOf(midRanks(this.list));
    return this.#ranks;
  }
}

/** A figure of every region of a peer group, snapped, where there is one. */
export class ScoreColumn {
  readonly cells: Cells;
  readonly #values: Values;

  /** The figures are snapped here, once, and not anew in every pair. */
  constructor(figures: Cells) {
    this.cells = figures.map((figure) => figure && snap(figure));
    this.#values = new Values(listed(this.cells).filter((cell) => cell !== undefined));
  }

  /** How many regions have a figure. */
  get count(): number {
    return this.#values.list.length;
  }

  /** The values of two columns of one length over the regions that have both. */
  static pair(a: ScoreColumn, b: ScoreColumn): readonly [Values, Values] {
    const { length } = a.cells;
    if (a.count === length && b.count === length) return [a.#values, b.#values];
    const both = [...listed(a.cells).keys()].filter(
      (at) => a.cells.at(at) !== undefined && b.cells.at(at) !== undefined,
    );
    const pick = ({ cells }: ScoreColumn): Values => new Values(both.map((at) => cells.at(at) as Exact));
    return [pick(a), pick(b)];
  }
}

/** How two columns go together, over the regions that have both; undefined where they tell nothing. */
export interface Correlation {
  readonly regions: number;
  readonly pearson: Cell;
  readonly spearman: Cell;
}

/**
 * Pearson's and Spearman's correlation, pairwise complete: Spearman's is Pearson's of the ranks among the regions that have
 * both, ties sharing the mean of theirs. Undefined below three regions and where a column is equal throughout.
 */
export function correlate(a: ScoreColumn, b: ScoreColumn): Correlation {
  const [left, right] = ScoreColumn.pair(a, b);
  const regions = left.list.length;
  if (regions < FEWEST_REGIONS) return { regions, pearson: undefined, spearman: undefined };
  return {
    regions,
    pearson: correlation(left.deviations, right.deviations),
    spearman: correlation(left.ranks, right.ranks),
  };
}

/** The sample covariance (n - 1) over the regions that have both figures; undefined below three of them. */
export function covary(a: ScoreColumn, b: ScoreColumn): Cell {
  const [left, right] = ScoreColumn.pair(a, b);
  return left.list.length < FEWEST_REGIONS ? undefined : covariance(left.deviations, right.deviations);
}
