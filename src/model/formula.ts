import type { Exact, Rounding } from './exact.ts';
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

/** A formula and what it comes to. */
export interface Equation {
  readonly symbol: string;
  readonly of: string;
  readonly expression: Expression;
  readonly result: Exact;
}
