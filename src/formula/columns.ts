import type { Operator } from '../model/formula.ts';
import type { Case, PeerStatistic, Term } from '../model/term.ts';
import { add, divide, multiply, negate, squareRoot, subtract } from '../numeric/columns/arithmetic.ts';
import { addPresent, leastOfPresent, medianOfPresent } from '../numeric/columns/children.ts';
import {
  type Column,
  clear,
  copyCell,
  createColumn,
  isMissing,
  scalar,
  setMissing,
  setUnknown,
  stepOf,
} from '../numeric/columns/column.ts';
import { orderSnapped, UNDECIDED } from '../numeric/columns/decide.ts';
import { exponential } from '../numeric/columns/exponential.ts';
import { scalarOf } from '../numeric/columns/from-exact.ts';
import { commonLogarithm, logarithm } from '../numeric/columns/logarithm.ts';
import { greatestOf, leastOf, quantileOf, sumOf } from '../numeric/columns/peers.ts';
import { power } from '../numeric/columns/power.ts';
import { countBelow } from '../numeric/columns/ranks.ts';
import { borrowColumn, release } from '../numeric/columns/scratch.ts';
import { compareSnapped } from '../numeric/order.ts';
import { type Answer, ColumnAnswers, NOISE } from './column-answers.ts';
import type { ChildColumn, ColumnInputs } from './inputs.ts';
import { variesWithValue } from './uses.ts';

type Unary = (out: Column, a: Column) => void;
type Binary = (out: Column, a: Column, b: Column) => void;

const UNARY: Readonly<Partial<Record<Operator, Unary>>> = {
  ln: logarithm,
  log10: commonLogarithm,
  exp: exponential,
  sqrt: squareRoot,
};
const BINARY: Readonly<Partial<Record<Operator, Binary>>> = { add, subtract, multiply, divide, power };

const HALF = { coefficient: 5n, exponent: -1 };

function missing(what: string): never {
  throw new TypeError(`there is no ${what}`);
}

/** A formula for all cells at once, in double-doubles with bounds; each decision is the one that the exact reading takes. */
export class ColumnsReading {
  readonly #inputs: ColumnInputs;
  /** What was made of terms; named ones go by their symbols, since the same may stand in a formula as several values. */
  readonly #known = new Map<Term | string, Column>();
  readonly #places: Int32Array;
  readonly #answers: ColumnAnswers;
  /** The columns that figures are made in. */
  readonly #borrowed = new Set<Column>();
  #child: ChildColumn | undefined;

  constructor(inputs: ColumnInputs) {
    this.#inputs = inputs;
    this.#places = new Int32Array(inputs.length);
    for (let at = 0; at < inputs.length; at += 1) this.#places[at] = at;
    this.#answers = new ColumnAnswers(inputs, (term) => this.#read(term));
  }

  /** The formula's figures; `term` is specialised. A reading is done with then. */
  figures(term: Term): Column {
    const figures = this.#whole(this.#read(term));
    this.#borrowed.delete(figures);
    release(this.#borrowed);
    return figures;
  }

  /** A figure for each cell, where there is but one for all. */
  #whole(made: Column): Column {
    if (made.hi.length === this.#inputs.length) return made;
    const out = this.#column();
    for (let at = 0; at < out.hi.length; at += 1) copyCell(out, at, made, 0);
    return out;
  }

  /** A column, of one cell where all operands are; all of its cells are to be written. */
  #column(...operands: readonly Column[]): Column {
    if (operands.length > 0 && operands.every(({ hi }) => hi.length === 1)) return createColumn(1);
    const column = borrowColumn(this.#inputs.length);
    this.#borrowed.add(column);
    return column;
  }

  #read(term: Term): Column {
    const isOfChild = this.#child !== undefined && variesWithValue(term);
    if (isOfChild) return this.#make(term);
    const key = term.kind === 'named' ? term.symbol : term;
    const made = this.#known.get(key) ?? this.#make(term);
    this.#known.set(key, made);
    return made;
  }

  #make(term: Term): Column {
    switch (term.kind) {
      case 'x':
        return this.#inputs.values;
      case 'child':
        return (this.#child ?? missing('child'))[term.what === 'w' ? 'weight' : 'scores'];
      case 'given':
        return scalarOf(this.#inputs.given(term.name) ?? missing(term.name));
      case 'constant':
        return scalar(term.value);
      case 'peers':
        return this.#statistic(term.statistic);
      case 'named':
        return this.#read(term.is);
      case 'step':
        return this.#steps();
      case 'quantile':
        return this.#quantile(term.share);
      case 'over':
        return term.what === 'peers'
          ? this.#overPeers(term.operator, term.of)
          : this.#overChildren(term.operator, term.of);
      case 'operation':
        return this.#operation(term.operator, term.operands);
      case 'cases':
        return this.#cases(term.cases, term.otherwise);
    }
  }

  #statistic(statistic: PeerStatistic): Column {
    const { values, length } = this.#inputs;
    if (statistic === 'n') return scalar(length);
    if (statistic === 'lower' || statistic === 'higher') return this.#beyond(statistic);
    const out = createColumn(1);
    (statistic === 'min' ? leastOf : greatestOf)(out, 0, values, this.#places);
    return out;
  }

  /** How many of the peers are below, or above, each. */
  #beyond(statistic: 'lower' | 'higher'): Column {
    const { values, identity, reference } = this.#inputs;
    const sign = statistic === 'lower' ? 1 : -1;
    const out = this.#column();
    const ordered = sign === 1 ? values : this.#column();
    if (sign === -1) negate(ordered, values);
    const counts = new Int32Array(out.hi.length);
    const ask = (i: number, j: number) => {
      const order = compareSnapped(reference.value(i), reference.value(j));
      return (order === 0 ? 0 : sign * order) as -1 | 0 | 1;
    };
    countBelow(counts, ordered, this.#places, ask, identity);
    clear(out);
    out.hi.set(counts);
    return out;
  }

  #overPeers(operator: 'add' | 'min' | 'median', of: Term): Column {
    const out = createColumn(1);
    const terms = this.#read(of);
    if (operator === 'add') sumOf(out, 0, terms, this.#places);
    else if (operator === 'min') leastOf(out, 0, terms, this.#places);
    else quantileOf(out, 0, terms, this.#places, HALF);
    return out;
  }

  #quantile(share: Term): Column {
    if (share.kind !== 'given') return missing('share that is given');
    const out = createColumn(1);
    quantileOf(out, 0, this.#inputs.values, this.#places, this.#inputs.given(share.name) ?? missing(share.name));
    return out;
  }

  /** The score of the highest step that each value reaches. */
  #steps(): Column {
    const { values, steps, reference } = this.#inputs;
    const listed = steps.map(({ from, score }) => ({ from, start: from && scalarOf(from), score: scalarOf(score) }));
    const out = this.#column();
    for (let at = 0; at < out.hi.length; at += 1) {
      const reached = listed.find(({ from, start }) => {
        if (from === undefined || start === undefined) return true;
        const order = orderSnapped(values, at, start, 0);
        return (order === UNDECIDED ? compareSnapped(reference.value(at), from) : order) >= 0;
      });
      if (reached === undefined) setUnknown(out, at);
      else copyCell(out, at, reached.score, 0);
    }
    return out;
  }

  /** A term of each child, missing where the child takes no part. */
  #ofChildren(of: Term): readonly Column[] {
    const outer = this.#child;
    const made = this.#inputs.children.map((child) => {
      this.#child = child;
      return this.#whereScored(this.#read(of), child.scores);
    });
    this.#child = outer;
    return made;
  }

  /** A column or one figure throughout, but missing where there is no score. */
  #whereScored(figures: Column, scores: Column): Column {
    // What is made of the scores cell by cell is missing where they are.
    if (figures === scores) return figures;
    const out = this.#column();
    const step = stepOf(figures);
    for (let at = 0; at < out.hi.length; at += 1) {
      if (isMissing(scores, at)) setMissing(out, at);
      else copyCell(out, at, figures, at * step);
    }
    return out;
  }

  #overChildren(operator: 'add' | 'min' | 'median', of: Term): Column {
    if (operator === 'add') return this.#addUp(of);
    const terms = this.#ofChildren(of);
    const out = this.#column();
    if (operator === 'min') leastOfPresent(out, terms);
    else medianOfPresent(out, terms);
    return out;
  }

  /** A sum over children. One of both signs that may be nothing but rounding is unknown: the exact reading then takes it for 0. */
  #addUp(of: Term): Column {
    const out = this.#column();
    const sizes = new Float64Array(out.hi.length);
    const mixed = new Uint8Array(out.hi.length);
    for (let at = 0; at < out.hi.length; at += 1) setMissing(out, at);
    const outer = this.#child;
    for (const child of this.#inputs.children) {
      this.#child = child;
      addPresent({ out, sizes, mixed }, this.#read(of), child.scores);
    }
    this.#child = outer;
    for (let at = 0; at < out.hi.length; at += 1) {
      const size = Math.abs(out.hi[at] as number);
      if (mixed[at] === 1 && !(size > 2 * (out.error[at] as number) + NOISE * (sizes[at] as number)))
        setUnknown(out, at);
    }
    return out;
  }

  #operation(operator: Operator, operands: readonly Term[]): Column {
    const [first = missing('operand'), ...others] = operands.map((operand) => this.#read(operand));
    const unary = UNARY[operator];
    if (unary !== undefined) {
      const out = this.#column(first);
      unary(out, first);
      return out;
    }
    const binary = BINARY[operator] ?? missing(`operation ${operator}`);
    return others.reduce((left, right) => {
      const out = this.#column(left, right);
      binary(out, left, right);
      return out;
    }, first);
  }

  #cases(cases: readonly Case[], otherwise: Term): Column {
    const answers = cases.map(({ when }) => this.#answers.to(when));
    const [first] = answers;
    if (first?.isOne && first.of(0)) return this.#read((cases[0] as Case).gives);
    const taken = this.#taken(answers);
    if (taken.every((each) => each === answers.length)) return this.#read(otherwise);
    const out = this.#column();
    const made: Column[] = [];
    for (let at = 0; at < out.hi.length; at += 1) {
      const which = taken[at] as number;
      made[which] ??= this.#read(cases[which]?.gives ?? otherwise);
      const figures = made[which];
      copyCell(out, at, figures, at * stepOf(figures));
    }
    return out;
  }

  /** By cell, the number of the first case that holds; that of all cases where none does. */
  #taken(answers: readonly Answer[]): Uint8Array {
    const taken = new Uint8Array(this.#inputs.length);
    for (let at = 0; at < taken.length; at += 1) {
      let which = 0;
      while (which < answers.length && !(answers[which] as Answer).of(at)) which += 1;
      taken[at] = which;
    }
    return taken;
  }
}
