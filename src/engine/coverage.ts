import type { Cell, Cells } from '../model/cells.ts';
import type { Doubts, IndicatorFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexTree } from '../model/index-tree.ts';
import type { Status } from '../model/observation.ts';
import { addCells, addProduct, divideCells, snapCell } from '../numeric/columns/cells.ts';
import { Certified } from '../numeric/columns/certified.ts';
import { type Column, clear, createColumn, isCertainly, isMissing, setMissing } from '../numeric/columns/column.ts';
import { scalarOf } from '../numeric/columns/from-exact.ts';
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
  /** Counts what columns leave undecided; undefined where the reference alone computes. */
  readonly doubts?: Doubts | undefined;
}

/** A child of a group, whose weight is above 0. */
interface Child {
  readonly weight: Exact;
  readonly shares: Cells;
}

/** A region's share of the weight of a group: sum(w share) / sum(w) over the children that apply. */
function shareOf(children: readonly Child[], region: number): Cell {
  const applying = children.flatMap(({ weight, shares }) => {
    const share = shares.at(region);
    return share === undefined ? [] : [{ weight, share }];
  });
  if (applying.length === 0) return undefined;
  if (applying.every(({ share }) => share === ONE)) return ONE;
  const reported = applying.map(({ weight, share }) => multiply(weight, share));
  return snap(divide(sum(reported), sum(applying.map(({ weight }) => weight))));
}

const sums = createColumn(2);
const [REPORTED, APPLYING] = [0, 1];

/** A child as columns: its weight is a scalar. */
type Part = Readonly<Record<'weight' | 'shares', Column>>;

function setShare(out: Column, region: number, parts: readonly Part[]): void {
  clear(sums);
  for (const { weight, shares } of parts) {
    if (isMissing(shares, region)) continue;
    addProduct(sums, REPORTED, shares, region, weight, 0);
    addCells(sums, APPLYING, sums, APPLYING, weight, 0);
  }
  divideCells(out, region, sums, REPORTED, sums, APPLYING);
  snapCell(out, region);
}

/** The same for all regions at once. */
function columnOf(children: readonly (Child & { readonly shares: Certified })[], regions: number): Column {
  const out = createColumn(regions);
  const parts = children.map(({ weight, shares }): Part => ({ weight: scalarOf(weight), shares: shares.column }));
  for (let region = 0; region < regions; region += 1) {
    let [applying, full] = [0, 0];
    for (const { shares } of parts) {
      if (isMissing(shares, region)) continue;
      applying += 1;
      if (isCertainly(shares, region, 1)) full += 1;
    }
    if (applying === 0) setMissing(out, region);
    else if (full === applying) out.hi[region] = 1;
    else setShare(out, region, parts);
  }
  return out;
}

function isCertified(child: Child): child is Child & { readonly shares: Certified } {
  return child.shares instanceof Certified;
}

/** The shares of every node's weight, from the leaves up. */
class Covered {
  readonly #input: CoverageInput;
  readonly #regions: number;

  constructor(input: CoverageInput, regions: number) {
    this.#input = input;
    this.#regions = regions;
  }

  /** 1 where the value is reported, 0 where it is not; none where the indicator does not apply. */
  #leaf(leaf: number): Cells {
    const { columns, isScreened, doubts } = this.#input;
    const { statuses } = columns[leaf] as (typeof columns)[number];
    const column = createColumn(this.#regions);
    for (let region = 0; region < this.#regions; region += 1) {
      const status = statuses[region];
      if (status === undefined || status === 'M' || isScreened(leaf, region)) setMissing(column, region);
      else if (!UNREPORTED.has(status)) column.hi[region] = 1;
    }
    const share = (region: number): Exact => (column.hi[region] === 1 ? ONE : ZERO);
    const made = new Certified(column, share, doubts ?? { count: 0 });
    return doubts === undefined ? [...made] : made;
  }

  #group(children: readonly Child[]): Cells {
    const { doubts } = this.#input;
    if (doubts === undefined || !children.every(isCertified)) {
      return Array.from({ length: this.#regions }, (_, region) => shareOf(children, region));
    }
    const exact = (region: number): Exact => shareOf(children, region) as Exact;
    return new Certified(columnOf(children, this.#regions), exact, doubts);
  }

  shares(): readonly Cells[] {
    const { tree, weights } = this.#input;
    const made = new Array<Cells>(tree.nodes.length);
    for (const [leaf, position] of tree.leaves.entries()) made[position] = this.#leaf(leaf);
    for (const { position, children } of [...tree.nodes].reverse()) {
      if (children.length === 0) continue;
      const weighty = children.filter((child) => isPositive(weights[child] as Exact));
      made[position] = this.#group(
        weighty.map((child) => ({ weight: weights[child] as Exact, shares: made[child] as Cells })),
      );
    }
    return made;
  }
}

/**
 * The share of each node's weight that each region reports, by node position, then by region. A leaf's is 1 where its
 * value is reported or made of its children's, 0 where it is missing or imputed; a group's is sum(w share) / sum(w) over
 * its children that apply, since what does not apply leaves its weight to its siblings. None where nothing applies.
 */
export function coverageOf(input: CoverageInput, regions: number): readonly Cells[] {
  return new Covered(input, regions).shares();
}
