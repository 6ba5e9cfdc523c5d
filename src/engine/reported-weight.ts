import type { Cells } from '../model/cells.ts';
import type { IndicatorFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { hasFigure } from '../numeric/columns/certified.ts';
import { isPositive } from '../numeric/exact.ts';
import { ExactSum } from '../numeric/exact-sum.ts';
import { compareSnapped } from '../numeric/order.ts';
import type { Group } from './group.ts';

/** What a node is to a region: not applicable; applicable but not reported; held back, with too little weight reported; reported. */
const INAPPLICABLE = 0;
const LACKING = 1;
const WITHHELD = 2;
const REPORTED = 3;

/** What a node is to a region: it does not apply, it applies and is not reported, or it is reported. */
export type Standing = 'inapplicable' | 'lacking' | 'reported';

const STANDINGS: readonly Standing[] = ['inapplicable', 'lacking', 'lacking', 'reported'];

const NONE: ReadonlySet<number> = new Set();

/** What tells whether an indicator is reported: `isScreened` says for which regions it is left out with all their peers. */
type Reports = Pick<IndicatorFigures, 'statuses' | 'treated'> & { readonly isScreened: (region: number) => boolean };

/** Whether `reported` is the share of `applying` that is asked for; exactly as much is enough. */
function reaches(reported: Exact, applying: Exact, share: Exact): boolean {
  const coefficient = applying.coefficient * share.coefficient;
  return compareSnapped(reported, { coefficient, exponent: applying.exponent + share.exponent }) >= 0;
}

/**
 * Follows up the tree how much of each node's weight is reported, where some node asks for a share of it. What counts
 * is the weight of children that are reported, out of those that apply: an indicator is reported where it has a value to
 * score, imputed ones included, and not where its score stands in for a value; a group, where it has a score and a
 * child that is reported. What is left out for a whole peer group applies to none of it.
 */
export class ReportedWeight {
  readonly #isAsked: boolean;
  readonly #regions: number;
  readonly #states: Uint8Array[] = [];
  readonly #base: ReportedWeight | undefined;

  /** What is not said of a node is as `base` has it. */
  constructor(nodes: readonly IndexNode[], regions: number, base?: ReportedWeight) {
    this.#isAsked = base === undefined ? nodes.some(({ minWeight }) => isPositive(minWeight)) : base.#isAsked;
    this.#regions = regions;
    this.#base = base;
  }

  addIndicator(position: number, { statuses, treated, isScreened }: Reports): void {
    if (!this.#isAsked) return;
    this.#states[position] = Uint8Array.from(statuses, (status, region) => {
      if (status === 'M' || isScreened(region)) return INAPPLICABLE;
      return hasFigure(treated, region) ? REPORTED : LACKING;
    });
  }

  /** The regions in which less than the asked share of a group's weight is reported. */
  withheld({ node, children, weights }: Pick<Group, 'node' | 'children' | 'weights'>): ReadonlySet<number> {
    if (!isPositive(node.minWeight)) return NONE;
    const found = new Set<number>();
    for (let region = 0; region < this.#regions; region += 1) {
      const reported = new ExactSum();
      const applying = new ExactSum();
      for (const [at, { coefficient, exponent }] of weights.entries()) {
        const state = this.#state((children[at] as IndexNode).position, region);
        if (state !== INAPPLICABLE) applying.add(coefficient, exponent);
        if (state === REPORTED) reported.add(coefficient, exponent);
      }
      if (!reaches(reported.value, applying.value, node.minWeight)) found.add(region);
    }
    return found;
  }

  addGroup(group: Group, scores: Cells): void {
    if (!this.#isAsked) return;
    this.#states[group.node.position] = Uint8Array.from({ length: this.#regions }, (_, region) => {
      return this.#stateOfGroup(group, hasFigure(scores, region), region);
    });
  }

  #stateOfGroup({ children, weights, carried, withheld }: Group, isScored: boolean, region: number): number {
    const weighty = [...weights.keys()].filter((at) => isPositive(weights[at] as Exact));
    const states = weighty.map((at) => this.#state((children[at] as IndexNode).position, region));
    if (states.every((state) => state === INAPPLICABLE)) return INAPPLICABLE;
    if (isScored) return states.includes(REPORTED) ? REPORTED : LACKING;
    const hasScore = weighty.some((at) => hasFigure(carried[at] as Cells, region));
    return states.includes(WITHHELD) || (hasScore && withheld.has(region)) ? WITHHELD : LACKING;
  }

  #state(position: number, region: number): number {
    const states = this.#states[position];
    if (states === undefined && this.#base !== undefined) return this.#base.#state(position, region);
    return (states as Uint8Array)[region] as number;
  }

  /** What a node is to a region, where some node asks for a share of reported weight. */
  standing(position: number, region: number): Standing {
    return STANDINGS[this.#state(position, region)] as Standing;
  }

  /** Whether a node has no score because too little weight is reported. */
  isWithheld(position: number, region: number): boolean {
    return this.#isAsked && this.#state(position, region) === WITHHELD;
  }
}
