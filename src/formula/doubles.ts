import type { DoubleChildren, DoubleColumn } from '../model/double-column.ts';
import type { Operator } from '../model/formula.ts';
import type { Condition, Term } from '../model/term.ts';
import { addScaled, addSquares, FILL, type Figures, FUNCTIONS, insert, store, WeightSums } from './double-columns.ts';
import { relations } from './inputs.ts';
import { besideWeight } from './scales.ts';
import { s } from './term.ts';
import { variesWithValue } from './uses.ts';

/** How far apart doubles may lie that stand for figures that tie. */
const SLACK = 1e-12;

type Read = () => Figures;

function missing(what: string): never {
  throw new TypeError(`a formula of children has no ${what}`);
}

/** The order of two doubles, of which those that are next to each other tie. */
function orderOf(a: number, b: number): number {
  return Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;
}

/** What a child's score is subtracted, of a square of that; undefined for any other term. */
function squaredDistance(term: Term): Term | undefined {
  if (term.kind !== 'operation' || term.operator !== 'power') return undefined;
  const [base, exponent] = term.operands;
  if (base?.kind !== 'operation' || base.operator !== 'subtract') return undefined;
  if (exponent?.kind !== 'constant' || exponent.value !== 2) return undefined;
  const [left, right] = base.operands;
  return left?.kind === 'child' && left.what === 's' && right && !variesWithValue(right) ? right : undefined;
}

/**
 * A formula of children in doubles, for all regions at once: what draws of robustness go by. All arrays are made beforehand,
 * none for a draw.
 */
export class DoublesReading {
  readonly #regions: number;
  readonly #weightSums: WeightSums;
  readonly #read: Read;
  readonly #named = new Map<string, Read>();
  #children: DoubleChildren = { positions: new Int32Array(0), columns: [] };
  #weights: Float64Array = new Float64Array(0);
  /** Changes with the draw. */
  #draw = 0;
  /** Within what goes over children: the one whose term it is. */
  readonly #own: Figures = { values: new Float64Array(0), step: 1 };
  readonly #ownWeight: Figures = { values: new Float64Array(1), step: 0 };

  /** @param term specialised, with figures for what is given; what a case gives by its rounding alone is left out. */
  constructor(term: Term, regions: number, weightSums = new WeightSums(regions)) {
    this.#regions = regions;
    this.#weightSums = weightSums;
    this.#read = this.#compile(term);
  }

  /** Makes a node's column of its children's and of the weights by node position; those of weight 0 take no part. */
  combine(children: DoubleChildren, weights: Float64Array, into: DoubleColumn): void {
    this.#children = children;
    this.#weights = weights;
    this.#draw += 1;
    this.#weightSums.sum(children, weights);
    store(this.#read(), this.#weightSums, into);
  }

  /** What the formula makes of a score, of each of some; there are as many as regions. */
  map(scores: Float64Array, into: Float64Array): void {
    this.#own.values = scores;
    const { values, step } = this.#read();
    for (let at = 0; at < into.length; at += 1) into[at] = values[at * step] as number;
  }

  #made(step: 0 | 1): Figures {
    return { values: new Float64Array(this.#regions), step };
  }

  #compile(term: Term): Read {
    switch (term.kind) {
      case 'constant': {
        const figures: Figures = { values: Float64Array.of(term.value), step: 0 };
        return () => figures;
      }
      case 'child':
        return term.what === 'w' ? () => this.#ownWeight : () => this.#own;
      case 'named': {
        if (variesWithValue(term.is)) return this.#compile(term.is);
        const read = this.#named.get(term.symbol) ?? this.#once(this.#compile(term.is));
        this.#named.set(term.symbol, read);
        return read;
      }
      case 'operation':
        return this.#operation(
          term.operator,
          term.operands.map((operand) => this.#compile(operand)),
        );
      case 'over':
        return term.what === 'children' ? this.#overChildren(term) : missing('peers');
      case 'cases':
        return this.#cases(term);
      default:
        return missing(term.kind);
    }
  }

  /** A named term, which is worked out once a draw. */
  #once(read: Read): Read {
    let draw = -1;
    let figures: Figures | undefined;
    return () => {
      if (draw !== this.#draw || figures === undefined) {
        figures = read();
        draw = this.#draw;
      }
      return figures;
    };
  }

  #operation(operator: Operator, [first = () => missing('operand'), ...others]: readonly Read[]): Read {
    const apply = FUNCTIONS[operator];
    const figures = this.#made(1);
    if (apply !== undefined) {
      return () => {
        const operand = first();
        apply(figures.values, operand, operand);
        return figures;
      };
    }
    const fill = FILL[operator] ?? missing(operator);
    return others.reduce((left, right): Read => {
      const out = this.#made(1);
      return () => {
        const [a, b] = [left(), right()];
        fill(out.values, a, b);
        return out;
      };
    }, first);
  }

  /** Takes each child that weighs in turn, with what a term of it comes to. */
  #forChildren(term: Term, take: (figures: Figures, column: DoubleColumn, weight: number) => void): () => void {
    const read = this.#compile(term);
    return () => {
      const { positions, columns } = this.#children;
      const [outer, outerWeight] = [this.#own.values, this.#ownWeight.values[0] as number];
      for (let at = 0; at < positions.length; at += 1) {
        const weight = this.#weights[positions[at] as number] as number;
        if (weight === 0) continue;
        const column = columns[at] as DoubleColumn;
        this.#own.values = column.values;
        this.#ownWeight.values[0] = weight;
        take(read(), column, weight);
      }
      this.#own.values = outer;
      this.#ownWeight.values[0] = outerWeight;
    };
  }

  #overChildren({ operator, of }: Term & { readonly kind: 'over' }): Read {
    if (operator === 'add') return this.#sum(of);
    return operator === 'min' ? this.#least(of) : this.#middle(of);
  }

  #sum(of: Term): Read {
    const rest = besideWeight(of);
    if (rest?.kind === 'constant' && rest.value === 1) return () => this.#weightSums;
    const out = this.#made(1);
    const add = rest === undefined ? this.#adding(of, out) : this.#weighing(rest, out);
    return () => {
      out.values.fill(0);
      add();
      return out;
    };
  }

  /** Adds a term of each child to a sum. */
  #adding(of: Term, { values: sums }: Figures): () => void {
    return this.#forChildren(of, ({ values, step }, { present }) => {
      for (let at = 0; at < sums.length; at += 1) {
        if (present[at] === 1) sums[at] = (sums[at] as number) + (values[at * step] as number);
      }
    });
  }

  /** Adds to a sum what a child's weight is multiplied by. */
  #weighing(rest: Term, { values: sums }: Figures): () => void {
    // The score of a child that a region does not have is 0; what is made of it need not be.
    if (rest.kind === 'child')
      return this.#forChildren(rest, ({ values }, _, weight) => addScaled(sums, values, weight));
    const mean = squaredDistance(rest);
    if (mean !== undefined) {
      const read = this.#compile(mean);
      return this.#forChildren(s, ({ values }, { present }, weight) =>
        addSquares(sums, values, read(), present, weight),
      );
    }
    return this.#forChildren(rest, ({ values, step }, { present }, weight) => {
      for (let at = 0; at < sums.length; at += 1) {
        if (present[at] === 1) sums[at] = (sums[at] as number) + weight * (values[at * step] as number);
      }
    });
  }

  #least(of: Term): Read {
    const out = this.#made(1);
    const take = this.#forChildren(of, ({ values, step }, { present }) => {
      for (let at = 0; at < out.values.length; at += 1) {
        const value = values[at * step] as number;
        if (present[at] === 1 && value < (out.values[at] as number)) out.values[at] = value;
      }
    });
    return () => {
      out.values.fill(Number.POSITIVE_INFINITY);
      take();
      return out;
    };
  }

  #middle(of: Term): Read {
    const out = this.#made(1);
    const counts = new Int32Array(this.#regions);
    /** For each region the terms of the children that it has, ascending. */
    let found = new Float64Array(0);
    let most = 0;
    const take = this.#forChildren(of, ({ values, step }, { present }) => {
      for (let at = 0; at < counts.length; at += 1) {
        if (present[at] !== 1) continue;
        const count = counts[at] as number;
        insert(found, at * most, count, values[at * step] as number);
        counts[at] = count + 1;
      }
    });
    return () => {
      most = this.#children.positions.length;
      if (found.length < most * counts.length) found = new Float64Array(most * counts.length);
      counts.fill(0);
      take();
      for (let at = 0; at < counts.length; at += 1) {
        const [from, count] = [at * most, counts[at] as number];
        out.values[at] = ((found[from + ((count - 1) >> 1)] as number) + (found[from + (count >> 1)] as number)) / 2;
      }
      return out;
    };
  }

  #cases({ cases, otherwise }: Term & { readonly kind: 'cases' }): Read {
    const listed = cases.map(({ when, gives }) => ({ ask: this.#ask(when), read: this.#compile(gives) }));
    const last = this.#compile(otherwise);
    const out = this.#made(1);
    return () => {
      const asked = listed.map(({ ask, read }) => ({ holds: ask(), figures: read() }));
      const rest = last();
      for (let at = 0; at < out.values.length; at += 1) {
        const { values, step } = asked.find(({ holds }) => holds(at))?.figures ?? rest;
        out.values[at] = values[at * step] as number;
      }
      return out;
    };
  }

  /** A condition, for each region of a draw. */
  #ask(condition: Condition): () => (at: number) => boolean {
    switch (condition.kind) {
      case 'not': {
        const ask = this.#ask(condition.of);
        return () => {
          const holds = ask();
          return (at) => !holds(at);
        };
      }
      case 'all':
      case 'any': {
        const asks = condition.of.map((one) => this.#ask(one));
        const isAll = condition.kind === 'all';
        return () => {
          const answers = asks.map((ask) => ask());
          return (at) => (isAll ? answers.every((holds) => holds(at)) : answers.some((holds) => holds(at)));
        };
      }
      case 'order': {
        const [left, right] = [this.#compile(condition.left), this.#compile(condition.right)];
        const relation = relations[condition.relation];
        return () => {
          const [{ values: a, step: p }, { values: b, step: q }] = [left(), right()];
          return (at) => relation(orderOf(a[at * p] as number, b[at * q] as number));
        };
      }
      default:
        return missing(`condition ${condition.kind}`);
    }
  }
}
