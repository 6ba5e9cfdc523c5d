import type { Operator } from '../model/formula.ts';
import type { Case, Condition, GivenName, MadeStatistic, PeerStatistic, Relation, Term } from '../model/term.ts';
import { highQuantile, lowQuantile, mean } from './term.ts';
import { usesOf } from './uses.ts';

/** Where the figures of a formula stand in a workbook: a cell, or a range of cells. */
export interface SpreadsheetCells {
  readonly x: string;
  /** The values of all peers: a range, or the arguments of a function. */
  readonly values: string;
  /** The same as one reference, where they stand in no range: for functions whose arguments are more than values. */
  readonly reference?: string;
  readonly statistic: (name: Exclude<PeerStatistic, 'lower' | 'higher'> | MadeStatistic) => string;
  readonly given: (name: GivenName) => string;
  readonly steps: (part: 'from' | 'score') => string;
  /** The children's weights and scores, those that take part and others. */
  readonly weights: string;
  readonly scores: string;
  /** The children where they stand in no range: a cell each for what it weighs and for its score. */
  readonly children?: readonly { readonly weight: string; readonly score: string }[];
}

/** A formula; one that goes through its ranges cell by cell is an array formula. */
export interface SpreadsheetFormula {
  readonly content: string;
  readonly isArray: boolean;
}

const INFIX: Readonly<Partial<Record<Operator, { readonly sign: string; readonly rank: number }>>> = {
  add: { sign: '+', rank: 1 },
  subtract: { sign: '-', rank: 1 },
  multiply: { sign: '*', rank: 2 },
  divide: { sign: '/', rank: 2 },
  power: { sign: '^', rank: 3 },
};

const FUNCTIONS: Readonly<Partial<Record<Operator, string>>> = {
  ln: 'LN',
  log10: 'LOG10',
  exp: 'EXP',
  sqrt: 'SQRT',
  min: 'MIN',
  max: 'MAX',
};

const OVER = { add: 'SUM', min: 'MIN', median: 'MEDIAN' } as const;

/** Below this, ln(1 + x) is summed as a series: 1 + x would lose the last digits of x. */
const SMALL = '1E-5';

/** A piece of a formula, and how tightly it holds together: 4 needs no brackets anywhere. */
interface Piece {
  readonly text: string;
  readonly rank: number;
}

function whole(text: string): Piece {
  return { text, rank: 4 };
}

function held({ text, rank }: Piece, least: number): string {
  return rank < least ? `(${text})` : text;
}

/** Whether children take part: those with a score and a weight above 0. */
function taking({ weights, scores }: Pick<SpreadsheetCells, 'weights' | 'scores'>): string {
  return `ISNUMBER(${scores})*(${weights}>0)`;
}

/** Whether any child takes part. */
export function anyTaking(cells: Pick<SpreadsheetCells, 'weights' | 'scores'>): string {
  return `SUMPRODUCT(${taking(cells)})>0`;
}

/** The sum of the weights of the children that take part. */
export function weightTaking({ weights, scores }: Pick<SpreadsheetCells, 'weights' | 'scores'>): string {
  return `SUMPRODUCT(${weights},--ISNUMBER(${scores}))`;
}

/** Whether a is above b and does not tie with it, or below. */
function isBeyond(a: string, sign: '>' | '<', b: string, size = b): string {
  return `${a}${sign}${b}${sign === '>' ? '+' : '-'}tie*ABS(${size})`;
}

/** The ranges of a product of children's weights and scores; undefined for any other term. */
function rangesOf(term: Term, cells: SpreadsheetCells): readonly string[] | undefined {
  if (term.kind === 'child') return [term.what === 'w' ? cells.weights : cells.scores];
  if (term.kind !== 'operation' || term.operator !== 'multiply') return undefined;
  const ranges = term.operands.map((operand) => rangesOf(operand, cells));
  return ranges.includes(undefined) ? undefined : ranges.flatMap((range) => range ?? []);
}

class SpreadsheetReading {
  readonly #cells: SpreadsheetCells;
  isArray = false;

  constructor(cells: SpreadsheetCells) {
    this.#cells = cells;
  }

  piece(term: Term): Piece {
    const cells = this.#cells;
    switch (term.kind) {
      case 'x':
        return whole(cells.x);
      case 'child':
        return whole(term.what === 'w' ? cells.weights : cells.scores);
      case 'given':
        return whole(cells.given(term.name));
      case 'constant':
        return whole(`${term.value}`);
      case 'peers':
        return this.#statistic(term.statistic);
      case 'named':
        return term.statistic === undefined ? this.piece(term.is) : whole(cells.statistic(term.statistic));
      case 'quantile':
        return whole(`PERCENTILE(${cells.reference ?? cells.values},${this.piece(term.share).text})`);
      case 'over':
        return term.what === 'peers' ? this.#overPeers(term) : this.#overChildren(term);
      case 'operation':
        return this.#operation(term.operator, term.operands);
      case 'step':
        return whole(`LOOKUP(${cells.x}+tie*ABS(${cells.x}),${cells.steps('from')},${cells.steps('score')})`);
      case 'cases':
        return this.#cases(term.cases, term.otherwise);
    }
  }

  #statistic(statistic: PeerStatistic): Piece {
    const { x, values, statistic: cellOf } = this.#cells;
    if (statistic !== 'lower' && statistic !== 'higher') return whole(cellOf(statistic));
    const test = isBeyond(values, statistic === 'lower' ? '<' : '>', x);
    return whole(`SUMPRODUCT(ISNUMBER(${values})*(${test}))`);
  }

  #overPeers({ operator, of }: Term & { readonly kind: 'over' }): Piece {
    if (of.kind !== 'x') throw new TypeError('spreadsheets are told of the peers only what goes over their values');
    return whole(`${OVER[operator]}(${this.#cells.values})`);
  }

  /** A sum over cells that stand apart; a child without a score is no number, and weighs nothing. */
  #overListed(of: Term, children: NonNullable<SpreadsheetCells['children']>): Piece {
    const taking = usesOf(of).scores ? () => '' : (score: string) => `ISNUMBER(${score})*`;
    const terms = children.map(({ weight, score }) => {
      const cells = { ...this.#cells, weights: `N(${weight})`, scores: `N(${score})` };
      return `${taking(score)}${held(new SpreadsheetReading(cells).piece(of), INFIX.multiply?.rank ?? 0)}`;
    });
    return { text: terms.join('+'), rank: 1 };
  }

  #overChildren({ operator, of }: Term & { readonly kind: 'over' }): Piece {
    const cells = this.#cells;
    if (cells.children !== undefined && operator === 'add') return this.#overListed(of, cells.children);
    const ranges = operator === 'add' ? rangesOf(of, cells) : undefined;
    // A sum of products passes over what is no number; a sum of weights alone must be told.
    if (ranges?.length === 1) return whole(weightTaking(cells));
    if (ranges !== undefined) return whole(`SUMPRODUCT(${ranges.join()})`);
    this.isArray = true;
    return whole(`${OVER[operator]}(IF(${taking(cells)},${this.piece(of).text}))`);
  }

  #operation(operator: Operator, operands: readonly Term[]): Piece {
    if (operator === 'divide' && isMeanOfPeers(operands)) return whole(`AVERAGE(${this.#cells.values})`);
    const infix = INFIX[operator];
    if (infix === undefined) return this.#function(operator, operands);
    const { sign, rank } = infix;
    const parts = operands.map((operand, at) => {
      const tight = at > 0 ? operator !== 'add' && operator !== 'multiply' : operator === 'power';
      return held(this.piece(operand), tight ? rank + 1 : rank);
    });
    return { text: parts.join(sign), rank };
  }

  #function(operator: Operator, operands: readonly Term[]): Piece {
    const [operand] = operands as [Term];
    const name = FUNCTIONS[operator];
    if (name === undefined) throw new TypeError(`spreadsheets are not told ${operator}`);
    const content = operands.map((each) => this.piece(each).text).join();
    const added = operator === 'ln' ? addedToOne(operand) : undefined;
    if (added === undefined) return whole(`${name}(${content})`);
    const t = held(this.piece(added), 4);
    return whole(`IF(ABS(${t})<${SMALL},${t}-${t}^2/2+${t}^3/3,LN(${content}))`);
  }

  /** What a formula comes to by itself needs no case; nor does what only words tell apart. */
  #cases(listed: readonly Case[], otherwise: Term): Piece {
    const last = this.piece(otherwise);
    return listed.reduceRight((rest, { when, gives, isLimit }) => {
      const made = this.piece(gives);
      if (isLimit || made.text === rest.text) return rest;
      return whole(`IF(${this.#holds(when)},${made.text},${rest.text})`);
    }, last);
  }

  #holds(condition: Condition): string {
    switch (condition.kind) {
      case 'order':
        return this.#compares(this.piece(condition.left).text, condition.relation, this.piece(condition.right).text);
      case 'not':
        return `NOT(${this.#holds(condition.of)})`;
      case 'all':
      case 'any':
        return `${condition.kind === 'all' ? 'AND' : 'OR'}(${condition.of.map((each) => this.#holds(each)).join()})`;
      default:
        throw new TypeError('only what a formula comes to by itself may hang on the digits of its figures');
    }
  }

  #compares(a: string, relation: Relation, b: string): string {
    const bracketed = /^[\w!$:.]+$/.test(b) ? b : `(${b})`;
    switch (relation) {
      case 'ties':
        return `ABS(${a}-${bracketed})<=tie*MAX(ABS(${a}),ABS(${b}))`;
      case 'above':
        return isBeyond(a, '>', bracketed, b);
      case 'below':
        return isBeyond(a, '<', bracketed, b);
      case 'at least':
        return `NOT(${isBeyond(a, '<', bracketed, b)})`;
      case 'at most':
        return `NOT(${isBeyond(a, '>', bracketed, b)})`;
    }
  }
}

/** t of 1 + t. */
function addedToOne(term: Term): Term | undefined {
  if (term.kind !== 'operation' || term.operator !== 'add' || term.operands.length !== 2) return undefined;
  const [one, added] = term.operands;
  return one?.kind === 'constant' && one.value === 1 ? added : undefined;
}

/** A specialised formula as a spreadsheet's, by the cells that its figures stand in. */
export function spreadsheetFormula(term: Term, cells: SpreadsheetCells): SpreadsheetFormula {
  const reading = new SpreadsheetReading(cells);
  const { text } = reading.piece(term);
  return { content: text, isArray: reading.isArray };
}

/** The sum over all peers of their values, divided by their number. */
function isMeanOfPeers([sum, divisor]: readonly Term[]): boolean {
  const isSum = sum?.kind === 'over' && sum.what === 'peers' && sum.operator === 'add' && sum.of.kind === 'x';
  return isSum && divisor?.kind === 'peers' && divisor.statistic === 'n';
}

/** The cells of a formula that not all kinds of figures play a part in. */
export function cellsOf(known: Partial<SpreadsheetCells>): SpreadsheetCells {
  const none = (): never => {
    throw new TypeError('the formula has no such figure');
  };
  return { x: '', values: '', statistic: none, given: none, steps: none, weights: '', scores: '', ...known };
}

/** A statistic as formulas name it. */
export type Statistic = Parameters<SpreadsheetCells['statistic']>[0];

/**
 * The cells of a formula of the values in a range, or in cells that are listed, where no statistic has a cell of its own.
 * Spreadsheets have a function for the standard deviation.
 */
export function ofRange(
  cells: string | readonly string[],
  given: SpreadsheetCells['given'],
): Pick<SpreadsheetCells, 'values' | 'reference' | 'statistic' | 'given'> {
  const values = `${cells}`;
  const reference = typeof cells === 'string' ? values : `(${values})`;
  const made = (term: Term): string => {
    const is = term.kind === 'named' ? term.is : term;
    return spreadsheetFormula(is, cellsOf({ values, reference, statistic, given })).content;
  };
  const statistics: Readonly<Record<Statistic, () => string>> = {
    n: () => `COUNT(${values})`,
    min: () => `MIN(${values})`,
    max: () => `MAX(${values})`,
    mean: () => made(mean),
    sd: () => `STDEV(${values})`,
    low: () => made(lowQuantile),
    high: () => made(highQuantile),
  };
  const statistic = (name: Statistic): string => statistics[name]();
  return { values, reference, statistic, given };
}

/** A specialised formula of one value as a spreadsheet's; in brackets where it is more than a cell or a function. */
export function spreadsheetOf(term: Term, x: string): string {
  return held(new SpreadsheetReading(cellsOf({ x })).piece(term), 4);
}
