import type { Values } from './cells.ts';
import type { ComparedWeighting } from './consistency.ts';
import type { CombinePeers } from './double-column.ts';
import type { Exact } from './exact.ts';
import type { Derived, Expression, FigureSource, MethodFormula, TellPeers } from './formula.ts';
import type { Direction, Optimum } from './index-tree.ts';
import type { Localised } from './localised.ts';
import type { TreatmentLimits, ZScore } from './settings.ts';
import type { Term } from './term.ts';

/** What every method says of itself; the manual's sections of methods is made from it. */
export interface Method {
  /** What the field calls it: Chinese readers see it before the name that pingan.json uses. */
  readonly label: Localised;
  readonly about: Localised;
  /** undefined of a method that computes nothing. */
  readonly formula: (() => MethodFormula) | undefined;
  readonly source: Localised;
  /** Whether it counts where no method of its kind is written. */
  readonly isDefault?: true;
  /** Whether it counts while what is written is at fault, since it asks least of other files. */
  readonly isStandIn?: true;
}

/** The figures of an indicator that scoring may go by, in the unit of the values that are scored. */
export interface ScoringFigures {
  readonly worst: Exact | undefined;
  readonly best: Exact | undefined;
  /** Of an interval indicator only. */
  readonly optimum: Optimum | undefined;
  /** What the values are measured against. */
  readonly reference: Exact | undefined;
  readonly deduction: Exact | undefined;
  /** Whether values beyond the goalposts score as the goalposts do. */
  readonly clamps: boolean;
  /** Highest first. */
  readonly steps: readonly Step[];
}

/** One indicator's adjusted, treated values in one peer group, reported ones only, and what scoring them needs. */
export interface ScoringColumn extends ScoringFigures {
  readonly values: Values;
  readonly direction: Direction;
  readonly floor: Exact;
  readonly ceiling: Exact;
  /** What mean and standard deviation become. */
  readonly zscore: ZScore;
}

/** The columns of indicators.csv that a scoring method may require. */
export type ScoringParameter = 'worst' | 'best' | 'reference' | 'deduction';

/** A column of values in, a column of scores of the same length out. There is at least one value. */
export type ScoreColumn = (column: ScoringColumn) => readonly Exact[];

/** The values a method can take. */
export interface Domain {
  /** What the values are above, or not below. */
  readonly from: { readonly figure: number; readonly isIncluded: boolean };
  readonly holds: (value: Exact) => boolean;
  readonly about: Localised;
}

/** Turns a column of values into a column of scores of the same length. */
export interface ScoringMethod extends Method {
  readonly needs: readonly ScoringParameter[];
  /** Whether worst and best, where they are given, are its ends. */
  readonly goalposts: boolean;
  /** Whether equal values leave it nothing to tell apart, which is then reported. */
  readonly relative: boolean;
  /** Whether it takes values in their own unit, which a treatment must not leave then. */
  readonly inUnit: boolean;
  /** Whether the scale's floor must be above 0. */
  readonly positiveScale: boolean;
  /** The directions that play a part in it; the first is meant where none is written. */
  readonly directions: readonly Direction[];
  /** The values it can score; undefined for all. */
  readonly domain: Domain | undefined;
  /** The formula of a value's score. */
  readonly score: Term;
  /** Asynchronous, so that what only one method needs is loaded only for it. */
  readonly kernel: () => Promise<ScoreColumn>;
}

/** A strictly monotone function of a value. */
export type TransformValue = (value: Exact) => Exact;

/** What adjusted values pass through before they are treated and scored. */
export interface TransformMethod extends Method {
  /** Whether it turns the order of the values round, and the direction of the indicator with it. */
  readonly decreasing: boolean;
  /** The values it is defined for; undefined for all. */
  readonly domain: Domain | undefined;
  /** The formula of a transformed value; undefined: values pass as they are. */
  readonly value: Term | undefined;
  /** undefined: values pass as they are. Asynchronous, so that what only one method needs is loaded only for it. */
  readonly kernel: (() => Promise<TransformValue>) | undefined;
}

/** What a treatment did to a value, as its method names it; undefined of a value that is as it was. */
export type TreatmentMark = string;

/** A treated column; a value that is not marked is as it was. */
export interface TreatedColumn {
  readonly values: readonly Exact[];
  readonly marks: readonly (TreatmentMark | undefined)[];
}

/** One peer group's values, reported ones only, treated for outliers. There is at least one. */
export type TreatColumn = (values: readonly Exact[], limits: TreatmentLimits) => TreatedColumn;

/** One region's value among those that were treated with it. */
export interface TreatmentCase {
  readonly values: readonly Exact[];
  readonly at: number;
  readonly mark: TreatmentMark | undefined;
  readonly treated: Exact;
  readonly source: (at: number) => FigureSource;
  readonly limits: TreatmentLimits;
}

/** How one value was treated, for who works it out again; the expression is that of the treated value. */
export type TellTreatment = (treated: TreatmentCase) => Partial<Derived> & { readonly expression: Expression };

/** Which marked values of a peer group are one and the same: one of the peers' own, a bound for all on one side, or one for each value. */
export type TreatedTo = 'peer' | 'bound' | 'value';

/** What is done about outliers before values are scored. */
export interface TreatmentMethod extends Method {
  /** Whether treated values may be in another unit than the values were. */
  readonly leavesUnit: boolean;
  /** What it marks values with, and what those became. */
  readonly marks: Readonly<Record<TreatmentMark, TreatedTo>>;
  /** The formula of a treated value; undefined where values pass as they are, or no formula tells what becomes of them. */
  readonly value: Term | undefined;
  /** Where no formula tells it, why a workbook holds its figures as values. */
  readonly unwritten?: Localised;
  /** undefined: values pass as they are. Asynchronous, so that what only one method needs is loaded only for it. */
  readonly kernel: (() => Promise<TreatColumn>) | undefined;
  /** undefined where the kernel is. */
  readonly told: (() => Promise<TellTreatment>) | undefined;
}

/** How an adjusted value that is missing is made of others. */
export interface Imputation {
  /** Of what its peers report, or of its parent region's value: without the latter the input is invalid. */
  readonly from: 'peers' | 'parent';
  /** Its formula: of the peers' values, or of the parent's, `x`. */
  readonly value: Term;
  /** There is at least one value; from the parent there is exactly one. */
  readonly kernel: (values: readonly Exact[]) => Exact;
}

/** What becomes of a missing value: an error, one made of others, a given score, or exclusion. */
export interface MissingMethod extends Method {
  readonly refuses: boolean;
  /** Whether the region's latest earlier value stands in: where there is none the input is invalid. */
  readonly carries: boolean;
  /** Whether what too few report is left out as a whole: indicators for a peer group, and regions. */
  readonly screens: boolean;
  readonly impute: Imputation | undefined;
  /** The score where nothing could be imputed, of the scale; undefined: the indicator is left out. */
  readonly score: Term | undefined;
  readonly kernel: (scale: Pick<ScoringColumn, 'floor' | 'ceiling'>) => Exact | undefined;
}

/** A child's score and its positive weight. */
export interface WeightedScore {
  readonly weight: Exact;
  readonly score: Exact;
}

/** One region's children in, the parent's score out: at least one child, every weight positive, every score in the domain. */
export type Aggregate = (children: readonly WeightedScore[]) => Exact;

/** The scores a method can take: any, those of 0 and above, those above 0, or any whose weighted mean is above 0. */
export type ScoreDomain = 'any' | 'non-negative' | 'positive' | 'positive-mean';

/** Aggregates each region by itself. */
export interface RegionAggregation extends Method {
  readonly over: 'region';
  /** Whether it needs the exponent of its node, which domain and kernel are then given. */
  readonly needsExponent: boolean;
  readonly domain: (exponent?: Exact) => ScoreDomain;
  /** Whether contributions (effective weight x score) sum to the result. */
  readonly additive: boolean;
  /** The formula of a node's score. */
  readonly score: Term;
  /** What there is to say of the weights beside the formula. */
  readonly note: Localised | undefined;
  /** Asynchronous, so that what only one method needs is loaded only for it. */
  readonly kernel: (exponent?: Exact) => Promise<Aggregate>;
}

/** One child of a node: its positive weight, and its score in each region of a peer group that has one. */
export interface PeerColumn {
  readonly weight: Exact;
  readonly scores: readonly (Exact | undefined)[];
}

/** A node's children in one peer group in, a score per region out. */
export type AggregatePeers = (children: readonly PeerColumn[]) => readonly Exact[];

/** Aggregates a peer group at once, by comparing its regions: what the total alone is for. */
export interface PeerAggregation extends Method {
  readonly over: 'peers';
  readonly additive: false;
  /** Why a workbook holds its figures as values. */
  readonly unwritten: Localised;
  readonly told: TellPeers;
  readonly doubles: CombinePeers;
  readonly kernel: () => Promise<AggregatePeers>;
}

/** A way to turn the children's scores into the parent's. */
export type AggregationMethod = RegionAggregation | PeerAggregation;

/**
 * A node's children in, how much each weighs out, none of it negative; the sum need not be 1. A column holds a child's
 * scores in the regions where every child has one; in no column are they all equal, and there are at least two columns.
 */
export type WeighColumns = (children: readonly (readonly Exact[])[]) => readonly Exact[];

/** The scores that data-driven weights can be made of: any, those of at least 0, or columns whose mean is not 0. */
export type WeighingDomain = 'any' | 'non-negative' | 'non-zero-mean';

/** How weights are made of the scores. */
export interface ObjectiveWeighting {
  readonly domain: WeighingDomain;
  /** From how many regions on with a score on every child. */
  readonly fewest: number;
  /** Asynchronous, so that what only one method needs is loaded only for it. */
  readonly kernel: () => Promise<WeighColumns>;
}

/** How children get their weights. */
export interface WeightingMethod extends Method {
  readonly formula: () => MethodFormula;
  /** What siblings must sum to, if anything. */
  readonly sum: Exact | undefined;
  /** Whether the weight column is read at all. */
  readonly written: boolean;
  /** undefined where the weights do not come from pairwise comparisons. */
  readonly compared: ComparedWeighting | undefined;
  /** undefined where the weights do not depend on the data. */
  readonly objective: ObjectiveWeighting | undefined;
  /** Whether it multiplies the weights of two others, those that "combined" in pingan.json names. */
  readonly combines: boolean;
}

/** A child region's value, and the coefficient it weighs by: 1 where values are not weighed. */
export interface ChildValue {
  readonly value: Exact;
  readonly weight: Exact;
}

/** How a parent region's value is made of its children's. */
export interface RollupMethod extends Method {
  /** Whether the column "rollup_by" must name the coefficient that weighs. */
  readonly weighs: boolean;
  /** Its formula: of the children's values, or of these as `s`, each weighing `w`. */
  readonly value: Term;
  /** There is at least one child, and every weight is positive. */
  readonly kernel: (children: readonly ChildValue[]) => Exact;
}

/** The one table of methods, by kind and name. */
export interface MethodTable {
  readonly scoring: Readonly<Record<string, ScoringMethod>>;
  readonly missing: Readonly<Record<string, MissingMethod>>;
  readonly rollup: Readonly<Record<string, RollupMethod>>;
  readonly aggregation: Readonly<Record<string, AggregationMethod>>;
  readonly weights: Readonly<Record<string, WeightingMethod>>;
  readonly treatment: Readonly<Record<string, TreatmentMethod>>;
  readonly transform: Readonly<Record<string, TransformMethod>>;
}

/** A method as readers see it: by its name, for Chinese readers after what the field calls it, as in 极差法（min-max）. */
export function shownMethod(table: Readonly<Record<string, Method>>, name: string): Localised {
  const method = Object.hasOwn(table, name) ? table[name] : undefined;
  return { en: name, zh: method === undefined ? name : `${method.label.zh}（${name}）` };
}

/** A row of steps.csv: values from `from` upwards, up to the next step, get this score. */
export interface Step {
  /** undefined: from the lowest value upwards. */
  readonly from: Exact | undefined;
  readonly score: Exact;
  /** Of steps.csv. */
  readonly line?: number;
}

/** The steps of each indicator that is scored by steps, by its code, the highest first. */
export type Steps = ReadonlyMap<string, readonly Step[]>;

/** The names of the transforms that are defined for a value, for a message that proposes them. */
export function transformsFor(value: Exact, transforms: MethodTable['transform']): readonly string[] {
  const fit = Object.entries(transforms).filter(([, { domain }]) => domain?.holds(value) ?? true);
  return fit.map(([name]) => name);
}
