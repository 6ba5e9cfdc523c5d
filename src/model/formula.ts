import type { Exact, Rounding } from './exact.ts';
import type { Localised } from './localised.ts';
import type { Month } from './settings.ts';

/** Where a figure stands, or whose it is: the file is blank, line and column are 0 where they are not told. */
export interface FigureSource {
  /** The region's code; '' for a figure of no region. */
  readonly region: string;
  /** Relative to the workspace. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The cell of a workbook or table that it was imported from; '' where it was not. */
  readonly imported: string;
  /** The month the figure is of, or came into force; '' where that is not told. */
  readonly month: Month | '';
}

/** A number in a formula. */
export interface Figure {
  readonly kind: 'figure';
  /** What it is called, such as x, min or w. */
  readonly symbol: string;
  /** Whose it is among others of that name: a node's or a region's code; '' where there is one only. */
  readonly of: string;
  readonly value: Exact;
  readonly sources: readonly FigureSource[];
}

/** Those of one operand: negate, ln, log10, exp, sqrt; of two: subtract, divide, power; the others of one or more. */
export type Operator =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'ln'
  | 'log10'
  | 'exp'
  | 'sqrt'
  | 'min'
  | 'max'
  | 'median';

export interface Operation {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly operands: readonly Expression[];
}

/** The sum of terms that are alike but for whose figures they hold. */
export interface Sum {
  readonly kind: 'sum';
  readonly terms: readonly Expression[];
}

/** A value snapped to 30 significant digits, then rounded to so many decimals. */
export interface Rounded {
  readonly kind: 'round';
  readonly operand: Expression;
  readonly decimals: number;
  readonly rounding: Rounding;
}

/** A formula as data: it can be shown in symbols, shown with its numbers, and computed. */
export type Expression = Figure | Operation | Sum | Rounded;

/** A method's formula in symbols, as the manual shows it. */
export interface MethodFormula {
  /** In general: of a scoring method, for indicators of the first direction that it takes. */
  readonly text: Localised;
  /** For indicators of other directions, where it differs. */
  readonly variants: readonly { readonly of: Localised; readonly text: Localised }[];
  /** What decides before the formula does, in words. */
  readonly cases: readonly Localised[];
  /** What symbols mean that do not explain themselves, each a clause with its code marked as in Markdown. */
  readonly symbols: readonly Localised[];
}

/** A formula and what it comes to. */
export interface Equation {
  readonly symbol: string;
  readonly of: string;
  readonly expression: Expression;
  readonly result: Exact;
}

/** One value that a treatment replaced. */
export interface Replacement {
  readonly region: string;
  readonly from: Exact;
  readonly to: Exact;
}

/** One round of a treatment that goes on until a column passes: its moments, and what was replaced. */
export interface Round {
  readonly skewness: Exact | undefined;
  readonly kurtosis: Exact | undefined;
  readonly replaced: readonly Replacement[];
}

/** One comparison of a region with a peer: the weight of what it leads in, and of what it trails in. */
export interface Duel {
  readonly peer: string;
  readonly ahead: readonly Figure[];
  readonly behind: readonly Figure[];
}

/** How a stage made its figure. */
export interface Derived {
  /** Which case of the method applies, or what has to be known to read the formula. */
  readonly rules: readonly Localised[];
  /** Figures that the method goes by and no formula shows. */
  readonly figures: readonly Figure[];
  /** Each uses figures that stand before it; the last gives the stage's figure. */
  readonly equations: readonly Equation[];
  readonly rounds: readonly Round[];
  readonly duels: readonly Duel[];
}

/** What a child of a node weighs, and how a region's score on it compares with a peer's: 1 above, -1 below, else 0. */
export interface Meeting {
  readonly weight: Figure;
  readonly sign: -1 | 0 | 1;
}

/** A peer of a region, and what each child of a node says of the two. */
export interface MetPeer {
  readonly peer: string;
  readonly children: readonly Meeting[];
}

/** What `explain` tells of a region's score among its peers: its formula, and what else there is. */
export type TellPeers = (peers: readonly MetPeer[]) => Partial<Derived> & { readonly expression: Expression };
