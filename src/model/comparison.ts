import type { Exact } from './exact.ts';
import type { Labelled } from './label.ts';
import type { Localised } from './localised.ts';

/**
 * What the change of a total is made of, in the order in which the first state is turned into the second:
 * `applicability`: which nodes count for the region; `weights`; `method`: how values are scored, which differs between
 * definitions only; `range`: the peers' values; `coefficient`: the region's own; `value`: its own raw value. `score`
 * stands for the last four together where they cannot be told apart.
 */
export const effects = ['applicability', 'weights', 'method', 'range', 'coefficient', 'value', 'score'] as const;
export type Effect = (typeof effects)[number];

/** Exact amounts of the total's scale, not rounded. */
export type Effects = Readonly<Record<Effect, Exact>>;

/** What a node had in one state; undefined where it had no score. */
export interface StateFigures {
  readonly score: Exact;
  readonly published: Exact;
  /** 0 where there is none. */
  readonly rank: number;
}

/** A node's part in the change of a region's total. */
export interface NodeChange {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly depth: number;
  readonly before: StateFigures | undefined;
  readonly after: StateFigures | undefined;
  /** What it adds to the change of the unrounded total: its effects' sum; of the total, all of that. */
  readonly change: Exact | undefined;
  /** undefined where the change cannot be taken apart. */
  readonly effects: Effects | undefined;
}

/** One region in both states. */
export interface RegionChange {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly group: string;
  /** The total first, then the nodes below it in the order of the tree. */
  readonly nodes: readonly NodeChange[];
  /**
   * What the effects leave over of the change: the rounding of scores that are carried up as published, and of the 40
   * digits that are carried.
   */
  readonly rounding: Exact | undefined;
}

/**
 * How changes are taken apart: `additive`: by contributions, all nodes together; `sequential`: node after node, for
 * aggregations that do not sum; `recorded`: by the contributions that outputs hold. Or why they are not: `peers`, for an
 * aggregation that compares regions; `hierarchy`, where the two hierarchies or their aggregations differ; `unrecorded`,
 * where outputs hold no contributions.
 */
export type Approach = 'additive' | 'sequential' | 'recorded' | 'peers' | 'hierarchy' | 'unrecorded';

/** Two states of an index, region by region: by peer group, then by the change of the published total, then by code. */
export interface Comparison {
  readonly approach: Approach;
  readonly regions: readonly RegionChange[];
}

/** A comparison with what is said above it. */
export interface ComparisonReport extends Comparison {
  /** What tells the names of peer groups; not there where folders are compared, which hold none. */
  readonly labelled?: Labelled;
  readonly index: Localised;
  readonly synthetic: boolean;
  /** What the two states are called: months, or where they are. */
  readonly states: readonly [string, string];
  /** The decimals of published scores. */
  readonly decimals: number;
}
