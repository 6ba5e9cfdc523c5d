import type { Exact } from '../../model/exact.ts';
import type { Equation, Expression, Figure, Operation, Operator } from '../../model/formula.ts';
import { TOTAL } from '../../model/index-tree.ts';
import type { Language } from '../../model/localised.ts';
import { toPlainText } from '../../numeric/text.ts';
import type { Block } from '../blocks/blocks.ts';
import { shownFigure } from '../shown-figure.ts';

/** Terms of a sum that are written out; of longer sums only the first and the last are. */
const TERMS_MOST = 16;

const INFIX: Readonly<Partial<Record<Operator, { readonly sign: string; readonly rank: number }>>> = {
  add: { sign: ' + ', rank: 1 },
  subtract: { sign: ' - ', rank: 1 },
  multiply: { sign: ' * ', rank: 2 },
  divide: { sign: ' / ', rank: 2 },
  power: { sign: '^', rank: 3 },
};

/** A piece of a formula, and how tightly it holds together: 4 needs no brackets anywhere. */
interface Piece {
  readonly text: string;
  readonly rank: number;
}

type Write = (figure: Figure) => Piece;

function bracketed({ text, rank }: Piece, least: number): string {
  return rank < least ? `(${text})` : text;
}

/** What readers of a language call a symbol. */
type SymbolOf = (symbol: string) => string;

const asItIs: SymbolOf = (symbol) => symbol;

function infix({ operator, operands }: Operation, write: (operand: Expression) => Piece): Piece {
  const { sign, rank } = INFIX[operator] as { sign: string; rank: number };
  const parts = operands.map((operand, at) => {
    // The left side of a power, and the right side of anything, must hold together on its own.
    const tight = at > 0 ? operator !== 'add' && operator !== 'multiply' : operator === 'power';
    return bracketed(write(operand), tight ? rank + 1 : rank);
  });
  return { text: parts.join(sign), rank };
}

function called(name: string, operands: readonly Piece[]): Piece {
  return { text: `${name}(${operands.map(({ text }) => text).join(', ')})`, rank: 4 };
}

function composed(
  expression: Expression,
  write: Write,
  sum: (terms: readonly Expression[]) => Piece,
  symbolOf: SymbolOf,
): Piece {
  const inner = (operand: Expression): Piece => composed(operand, write, sum, symbolOf);
  if (expression.kind === 'figure') return write(expression);
  if (expression.kind === 'sum') return sum(expression.terms);
  if (expression.kind === 'round') {
    const { operand, decimals, rounding } = expression;
    return { text: `${symbolOf('round')}(${inner(operand).text}, ${decimals}, ${symbolOf(rounding)})`, rank: 4 };
  }
  if (INFIX[expression.operator] === undefined) return called(expression.operator, expression.operands.map(inner));
  return infix(expression, inner);
}

/** A symbol, with the code of the node or region that it is of. */
function symbolText(symbol: string, of: string, symbolOf: SymbolOf): string {
  if (of === '') return symbolOf(symbol);
  return `${symbolOf(symbol)}[${of === TOTAL ? symbolOf(TOTAL) : of}]`;
}

function named(symbolOf: SymbolOf, isOneOfMany: boolean): Write {
  return ({ symbol, of, value }) => {
    if (symbol === '') return { text: shownFigure(value), rank: 4 };
    return { text: isOneOfMany ? symbolOf(symbol) : symbolText(symbol, of, symbolOf), rank: 4 };
  };
}

/** A formula in symbols; a sum is shown by its term, for all peers alike. */
export function symbolicText(expression: Expression, symbolOf: SymbolOf = asItIs): string {
  const summed = (terms: readonly Expression[]): Piece => {
    const [first] = terms;
    if (first === undefined) return { text: '0', rank: 4 };
    return called('sum', [composed(first, named(symbolOf, true), summed, symbolOf)]);
  };
  return composed(expression, named(symbolOf, false), summed, symbolOf).text;
}

/** Whether some sum of a formula has too many terms to be written out for people. */
export function isAbridged(expression: Expression): boolean {
  if (expression.kind === 'figure') return false;
  if (expression.kind === 'sum') return expression.terms.length > TERMS_MOST || expression.terms.some(isAbridged);
  if (expression.kind === 'round') return isAbridged(expression.operand);
  const { operands } = expression;
  return (INFIX[expression.operator] === undefined && operands.length > TERMS_MOST) || operands.some(isAbridged);
}

function abridged<Item>(items: readonly Item[], most: number): readonly (Item | undefined)[] {
  return items.length <= most ? items : [...items.slice(0, 2), undefined, items.at(-1) as Item];
}

/** How a formula's numbers are filled in. */
export interface Filling {
  /** Terms of a sum that are written out; of more the first two and the last are. */
  readonly most: number;
  readonly number: (value: Exact) => string;
}

const FOR_PEOPLE: Filling = { most: TERMS_MOST, number: shownFigure };

/** A formula with its numbers filled in. */
export function filledText(
  expression: Expression,
  { most, number }: Filling = FOR_PEOPLE,
  symbolOf: SymbolOf = asItIs,
): string {
  const write: Write = ({ value }) => ({ text: number(value), rank: value.coefficient < 0n ? 0 : 4 });
  const summed = (terms: readonly Expression[]): Piece => {
    const [only] = terms;
    if (only !== undefined && terms.length === 1) return composed(only, write, summed, symbolOf);
    const shown = abridged(terms, most).map((term) => {
      return term === undefined ? '...' : bracketed(composed(term, write, summed, symbolOf), 1);
    });
    return { text: shown.join(' + '), rank: 1 };
  };
  return composed(expression, write, summed, symbolOf).text;
}

/** A formula in symbols, with its numbers, and what it comes to: what is the same as the one before is left out. */
export function formulaBlock(
  level: number,
  { symbol, of, expression, result }: Equation,
  symbolOf: SymbolOf,
  language: Language,
): Block {
  const shown = language === 'zh' && expression.kind === 'round' ? toPlainText(result) : shownFigure(result);
  const sides = [symbolicText(expression, symbolOf), filledText(expression, FOR_PEOPLE, symbolOf), shown];
  return {
    kind: 'formula',
    level,
    symbol: symbolText(symbol, of, symbolOf),
    sides: sides.filter((side, at) => side !== sides[at - 1]),
  };
}
