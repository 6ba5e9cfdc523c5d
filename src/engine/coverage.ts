import type { Cell } from '../model/cells.ts';
import type { IndicatorFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexTree } from '../model/index-tree.ts';
import type { Status } from '../model/observation.ts';
import { divide, isPositive, multiply, ONE, snap, sum, ZERO } from '../numeric/exact.ts';

/** The statuses of values that nobody reported: imputed, missing, or not applicable. */
const UNREPORTED: ReadonlySet<Status> = new Set(['I', 'L', 'M']);

/** What tells which weight is reported. */
export interface CoverageInput {
  readonly tree: IndexTree;
  /** Each node's weight among its siblings, by position. */
  readonly weights: readonly Exact[];
  /** By leaf. */
  readonly columns: readonly Pick<IndicatorFigures, 'statuses'>[];
  /** Whether a leaf is left out for all the peers of a region: it then applies to none of them. */
  readonly isScreened: (leaf: number, region: number) => boolean;
}

/** Of each node, the share of its weight that one region reports; undefined where none of it applies. */
class Covered {
  readonly #input: CoverageInput;
  readonly #leaves: ReadonlyMap<number, number>;

  constructor(input: CoverageInput) {
    this.#input = input;
    this.#leaves = new Map(input.tree.leaves.map((position, leaf) => [position, leaf]));
  }

  #leaf(leaf: number, region: number): Cell {
    const status = this.#input.columns[leaf]?.statuses[region];
    if (status === undefined || status === 'M' || this.#input.isScreened(leaf, region)) return undefined;
    return UNREPORTED.has(status) ? ZERO : ONE;
  }

  #group(children: readonly number[], shares: readonly Cell[]): Cell {
    const { weights } = this.#input;
    const applying = children.filter((child) => shares[child] !== undefined && isPositive(weights[child] as Exact));
    if (applying.length === 0) return undefined;
    if (applying.every((child) => shares[child] === ONE)) return ONE;
    const reported = applying.map((child) => multiply(weights[child] as Exact, shares[child] as Exact));
    return snap(divide(sum(reported), sum(applying.map((child) => weights[child] as Exact))));
  }

  shares(region: number): readonly Cell[] {
    const { nodes } = this.#input.tree;
    const shares = new Array<Cell>(nodes.length).fill(undefined);
    for (const { position, children } of [...nodes].reverse()) {
      const leaf = this.#leaves.get(position);
      shares[position] = leaf === undefined ? this.#group(children, shares) : this.#leaf(leaf, region);
    }
    return shares;
  }
}

/**
 * The share of each node's weight that each region reports, by region, then by node position. A leaf's is 1 where its
 * value is reported or made of its children's, 0 where it is missing or imputed; a group's is sum(w share) / sum(w) over
 * its children that apply, since what does not apply leaves its weight to its siblings. undefined where nothing applies.
 */
export function coverageOf(input: CoverageInput, regions: number): readonly (readonly Cell[])[] {
  const covered = new Covered(input);
  return Array.from({ length: regions }, (_, region) => covered.shares(region));
}
