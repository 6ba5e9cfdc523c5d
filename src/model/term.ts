import type { Operator } from './formula.ts';
import type { Localised } from './localised.ts';

/**
 * What is given to a formula besides values: columns of indicators.csv and settings of pingan.json, by the names that
 * formulas show. `mean` and `sd` are those of "zscore", `p` is the exponent of a node, `p_low` and `p_high` are the shares of
 * "quantiles".
 */
export type GivenName =
  | 'floor'
  | 'ceiling'
  | 'mean'
  | 'sd'
  | 'worst'
  | 'best'
  | 'optimum_low'
  | 'optimum_high'
  | 'worst_high'
  | 'reference'
  | 'deduction'
  | 'p'
  | 'p_low'
  | 'p_high';

/** What the values of a peer group, those that are scored together, are counted or searched for. */
export type PeerStatistic = 'n' | 'min' | 'max' | 'lower' | 'higher';

/** Statistics that a formula makes of all peers; a spreadsheet has functions of its own for them. */
export type MadeStatistic = 'mean' | 'sd' | 'low' | 'high';

/** What holds of an indicator whatever its values are. */
export type Fact = 'negative' | 'interval' | 'clamps' | `has ${GivenName}`;

/** How two figures compare, both snapped to 30 significant digits. */
export type Relation = 'ties' | 'above' | 'below' | 'at least' | 'at most';

export type Condition =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'order'; readonly left: Term; readonly relation: Relation; readonly right: Term }
  /** Whether two figures tie, or differ by no more than what rounding the values to 40 digits left of them. */
  | { readonly kind: 'alike'; readonly left: Term; readonly right: Term }
  /** Whether a score was rounded to 40 digits, so that what cancels out need not come to 0. */
  | { readonly kind: 'rounded' }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

export interface Case {
  readonly when: Condition;
  readonly gives: Term;
  /** What holds then, for readers; undefined where there is nothing to say. */
  readonly says: Localised | undefined;
  /** The formula comes to the same but for its rounding: readings that round anyway may leave the case out. */
  readonly isLimit: boolean;
}

/** A formula as data. */
export type Term =
  | { readonly kind: 'x' }
  /** A child's weight or its score, within what goes over children. */
  | { readonly kind: 'child'; readonly what: 'w' | 's' }
  | { readonly kind: 'peers'; readonly statistic: PeerStatistic; readonly symbol: string }
  | { readonly kind: 'given'; readonly name: GivenName }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly operands: readonly Term[] }
  /** A term that is used by its name. */
  | {
      readonly kind: 'named';
      readonly symbol: string;
      readonly is: Term;
      readonly statistic: MadeStatistic | undefined;
    }
  /** Over the peers' values, `x` being each in turn, or over the children that take part. */
  | {
      readonly kind: 'over';
      readonly what: 'peers' | 'children';
      readonly operator: 'add' | 'min' | 'median';
      readonly of: Term;
    }
  /** The peers' quantile at a share, on the line between the two sorted values next to it: type 7 of Hyndman and Fan (1996). */
  | { readonly kind: 'quantile'; readonly share: Term }
  /** The score of the highest step that the value reaches. */
  | { readonly kind: 'step' }
  | { readonly kind: 'cases'; readonly cases: readonly Case[]; readonly otherwise: Term };
