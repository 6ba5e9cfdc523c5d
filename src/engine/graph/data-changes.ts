import type { Cell } from '../../model/cells.ts';
import { type Indicator, leafNode } from '../../model/index-tree.ts';
import type { MonthData } from '../../model/observation.ts';
import { cellOf } from '../../model/region.ts';
import type { Workspace } from '../../model/workspace.ts';
import { coefficientsInForce } from '../adjust.ts';
import { areEqual } from './patched-columns.ts';

/** What the values of an index are made of. */
export interface IndexData {
  readonly workspace: Workspace;
  readonly data: MonthData;
}

function areAlike(before: readonly Cell[], after: readonly Cell[]): boolean {
  return before === after || before.every((cell, region) => areEqual(cell, after[region]));
}

/** Finds which indicators of an index have other values in another one of the same tree and regions. */
class DataChanges {
  readonly #before: IndexData;
  readonly #after: IndexData;
  /** Whether two values that look alike in columns are one. */
  readonly #areShort: boolean;

  constructor(before: IndexData, after: IndexData) {
    this.#before = before;
    this.#after = after;
    this.#areShort = before.data.values.areShort && after.data.values.areShort;
  }

  #isSameValue(cell: number): boolean {
    const [before, after] = [this.#before.data.values, this.#after.data.values];
    if (!this.#areShort) return areEqual(before.at(cell), after.at(cell));
    const { hi, lo } = before.column;
    return Object.is(hi[cell], after.column.hi[cell]) && (lo[cell] === after.column.lo[cell] || !before.has(cell));
  }

  #isSameCell(cell: number): boolean {
    const [before, after] = [this.#before.data, this.#after.data];
    const origin = ({ provenance }: MonthData) => provenance.get(cell)?.origin;
    return (
      before.statuses[cell] === after.statuses[cell] && this.#isSameValue(cell) && origin(before) === origin(after)
    );
  }

  #adjustsAlike(indicator: Indicator): boolean {
    const { adjustBy } = indicator;
    if (adjustBy === undefined) return true;
    const [before, after] = [this.#before, this.#after].map(({ workspace, data }) => {
      return coefficientsInForce(workspace, adjustBy, data.month, indicator);
    });
    return areAlike(before as readonly Cell[], after as readonly Cell[]);
  }

  isAdjustedOtherwise(leaf: number): boolean {
    return !this.#adjustsAlike(leafNode(this.#after.workspace.tree, leaf).indicator);
  }

  isObservedOtherwise(leaf: number): boolean {
    const { regions } = this.#after.workspace;
    const from = cellOf(regions, leaf);
    return regions.list.some((_, region) => !this.#isSameCell(from + region));
  }
}

/** The indicators with other figures in another index of the same tree and regions, by leaf number. */
export interface ChangedLeaves {
  /** Those with other values in some cells. */
  readonly observed: readonly number[];
  /** Those with other coefficients. */
  readonly adjusted: readonly number[];
}

export function changedLeaves(before: IndexData, after: IndexData): ChangedLeaves {
  const changes = new DataChanges(before, after);
  const leaves = [...after.workspace.tree.leaves.keys()];
  return {
    observed: leaves.filter((leaf) => changes.isObservedOtherwise(leaf)),
    adjusted: leaves.filter((leaf) => changes.isAdjustedOtherwise(leaf)),
  };
}
