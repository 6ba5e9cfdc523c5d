import type { Cell } from './cells.ts';
import type { Consistency } from './consistency.ts';
import type { Exact } from './exact.ts';
import type { Derived, FigureSource } from './formula.ts';
import type { Indicator } from './index-tree.ts';
import type { Localised } from './localised.ts';
import type { Origin, Status } from './observation.ts';
import type { Month } from './settings.ts';

/** The stages that a figure passes through, in order. */
export type StageName =
  | 'observed'
  | 'adjusted'
  | 'imputed'
  | 'transformed'
  | 'treated'
  | 'scored'
  | 'aggregated'
  | 'published'
  | 'weighted'
  | 'contributed';

export interface StageTrace extends Derived {
  readonly stage: StageName;
  /** The method's name; '' where there is no choice. */
  readonly method: string;
}

/** Where an indicator's value of a region comes from. */
export interface ObservedTrace {
  readonly status: Status;
  readonly origin: Origin;
  /** As it was written; '' where nothing is. */
  readonly raw: string;
  readonly source: FigureSource;
}

/** How a node's children are weighted. */
export interface WeightingTrace {
  readonly method: string;
  /** The file that the weights or the judgments stand in; '' for none. */
  readonly file: string;
  readonly consistency: Consistency | undefined;
  /** The method that makes weights of the scores, alone or times the stated ones; undefined where none does. */
  readonly objective: string | undefined;
  /** The formula of the objective method, else of the method itself. */
  readonly formula: Localised;
  /** The method of the stated weights that those of `objective` are multiplied with, and how; undefined where none are. */
  readonly combined: { readonly subjective: string; readonly formula: Localised } | undefined;
}

/** Who does best among the peers on a node, and what being behind costs. */
export interface BestPeer {
  readonly regions: readonly string[];
  readonly score: Exact;
  /** The best score less the region's own; undefined where it has none. */
  readonly gap: Cell;
  /** The gap times the effective weight: points of the total. undefined where contributions are not defined. */
  readonly loss: Cell;
}

/** One node of the derivation of a region's total. */
export interface NodeTrace {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly depth: number;
  readonly source: FigureSource;
  /** As used: as it is written, or made of judgments or of scores. */
  readonly weight: Exact;
  readonly effectiveWeight: Exact;
  /** undefined: left out. */
  readonly score: Cell;
  readonly published: Cell;
  /** Within the peer group; 0 where there is none. */
  readonly rank: number;
  /** How many of the peer group have a score on the node. */
  readonly peers: number;
  /** undefined where contributions would not sum to the total. */
  readonly contribution: Cell;
  readonly best: BestPeer | undefined;
  /** Why it takes no part; undefined where it does. */
  readonly absence: Localised | undefined;
  readonly stages: readonly StageTrace[];
  /** Of an indicator only. */
  readonly indicator: Indicator | undefined;
  readonly observed: ObservedTrace | undefined;
  /** Of a group only. */
  readonly weighting: WeightingTrace | undefined;
  readonly children: readonly NodeTrace[];
  /** Whether its stages and children were cut off: what stands above is all that is told of it. */
  readonly isCut: boolean;
}

/** The indicators that matter most, the first the most. */
export interface Largest {
  /** By contribution; empty where contributions are not defined. */
  readonly contributions: readonly NodeTrace[];
  /** By loss against the best peer, or by gap where contributions are not defined. */
  readonly losses: readonly NodeTrace[];
}

/** The derivation of one region's total, or of a node below it, for one month. */
export interface Trace {
  readonly index: Localised;
  readonly synthetic: boolean;
  readonly month: Month;
  readonly region: { readonly code: string; readonly name: string; readonly nameEn: string };
  readonly group: string;
  /** The names of all regions by code. */
  readonly regionNames: ReadonlyMap<string, Localised>;
  readonly band: string;
  /** Whether contributions are defined and sum to the total: every aggregation is arithmetic. */
  readonly isAdditive: boolean;
  /** Whether each node is rounded before it goes up. */
  readonly carriesPublished: boolean;
  readonly root: NodeTrace;
  /** Where it was asked for. */
  readonly largest: Largest | undefined;
}
