import type { Exact, Rounding } from '../model/exact.ts';
import type { Derived, Equation, Expression, Figure, FigureSource, Sum } from '../model/formula.ts';
import type { Localised } from '../model/localised.ts';
import { integer } from '../numeric/exact.ts';
import { exact } from '../numeric/text.ts';
import { operationsOf } from './term.ts';

/** A figure by its name; `of` says whose it is where there are several. */
export function figure(symbol: string, value: Exact, sources: readonly FigureSource[] = [], of = ''): Figure {
  return { kind: 'figure', symbol, of, value, sources };
}

/** A count, or a number of the formula itself. */
export function count(symbol: string, value: number, sources: readonly FigureSource[] = []): Figure {
  return figure(symbol, integer(value), sources);
}

/** A number that the formula itself holds, such as 1 or 2. */
export function constant(value: number): Figure {
  return figure('', exact(`${value}`));
}

export const { plus, minus, times, over, power, ln, log10, exp, sqrt, least, greatest, middle } =
  operationsOf<Expression>();

/** The sum of one term for each of some figures. */
export function sumOf(terms: readonly Expression[]): Sum {
  return { kind: 'sum', terms };
}

export function rounded(operand: Expression, decimals: number, rounding: Rounding): Expression {
  return { kind: 'round', operand, decimals, rounding };
}

export function equation(symbol: string, expression: Expression, result: Exact, of = ''): Equation {
  return { symbol, of, expression, result };
}

/** The figure that an equation gives, for those that come after it. */
export function resultOf({ symbol, of, result }: Equation): Figure {
  return figure(symbol, result, [], of);
}

const NOTHING: Derived = { rules: [], figures: [], equations: [], rounds: [], duels: [] };

/** What is told of a stage; what is not given is empty. */
export function derived(parts: Partial<Derived>): Derived {
  return { ...NOTHING, ...parts };
}

/** A case of a method in both languages. */
export function rule(en: string, zh: string): Localised {
  return { en, zh };
}
