import type { Exact } from '../model/exact.ts';
import type { Operator } from '../model/formula.ts';
import type { Condition, PeerStatistic, Term } from '../model/term.ts';
import { ascendingRanks } from '../numeric/ascending-ranks.ts';
import type { Elementary } from '../numeric/elementary.ts';
import { compare, negate } from '../numeric/exact.ts';
import {
  addFractions,
  carried,
  compareFractions,
  compareSnappedFractions,
  divideFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  negateFraction,
  raiseFraction,
  wholeExponent,
  wholeFraction,
} from '../numeric/fraction.ts';
import { quantile } from '../numeric/quantile.ts';
import { exact } from '../numeric/text.ts';
import { COMBINING, extreme, medianOf } from './combining.ts';
import { type Inputs, relations, stepOf } from './inputs.ts';
import { isNoise, noisy, sizeOf } from './noise.ts';
import { variesWithValue } from './uses.ts';

/** A formula has a case that validation rules out. */
function missing(what: string): never {
  throw new TypeError(`there is no ${what}`);
}

type Read = () => Fraction;
type Ask = () => boolean;

/**
 * A formula in decimals, the reference: sums, products and quotients are not rounded, logarithms, exponentials and roots
 * have 60 digits, the result is rounded once, to 40. What is the same for all regions is worked out once.
 */
export class ExactReading {
  readonly #elementary: Elementary | undefined;
  readonly #read: Read;
  #inputs: Inputs = { given: () => undefined, values: [], steps: [], parts: [] };
  /** The peers' values that were asked for. */
  #fractions: Fraction[] = [];
  /** Changes with the inputs: what was worked out for others is not taken again. */
  #epoch = 0;
  #at = 0;
  #part: { readonly w: Fraction; readonly s: Fraction } | undefined;
  readonly #compiled = new Map<Term, Read>();
  /** What rounding put the peers' values off by, summed up once for each column. */
  readonly #noise = this.#once(() => {
    return this.#inputs.values.map((value) => noisy(value).noise).reduce(addFractions, wholeFraction(0));
  });

  /** @param functions what `loadFunctions` gives for the formula. */
  constructor(term: Term, functions: Elementary | undefined) {
    this.#elementary = functions;
    this.#read = this.#compile(term);
  }

  /** Takes what the formula is to be worked out of from now on. */
  open(inputs: Inputs): void {
    this.#inputs = inputs;
    this.#fractions = [];
    this.#epoch += 1;
  }

  /** The formula's figure for the value at a position of the column; of an aggregation at 0. */
  figure(at: number): Exact {
    this.#at = at;
    return carried(this.#read());
  }

  /** The figure of a term that stands in the formula, or is made of such. */
  figureOf(term: Term, at: number): Exact {
    this.#at = at;
    return carried(this.#compile(term)());
  }

  /** Whether a condition of the formula holds for the value at a position. */
  holds(condition: Condition, at: number): boolean {
    this.#at = at;
    return this.#ask(condition)();
  }

  #compile(term: Term): Read {
    const known = this.#compiled.get(term);
    if (known !== undefined) return known;
    const read = variesWithValue(term) ? this.#reader(term) : this.#once(this.#reader(term));
    this.#compiled.set(term, read);
    return read;
  }

  /** Works a term out once for each column, or each region of an aggregation. */
  #once(read: Read): Read {
    let epoch = -1;
    let value: Fraction | undefined;
    return () => {
      if (epoch !== this.#epoch || value === undefined) {
        value = read();
        epoch = this.#epoch;
      }
      return value;
    };
  }

  #reader(term: Term): Read {
    switch (term.kind) {
      case 'x':
        return () => this.#fractionAt(this.#at);
      case 'child':
        return () => this.#part?.[term.what] ?? missing('child');
      case 'given':
        return () => fraction(this.#inputs.given(term.name) ?? missing(term.name));
      case 'constant': {
        const value = fraction(exact(`${term.value}`));
        return () => value;
      }
      case 'peers':
        return this.#statistic(term.statistic);
      case 'named':
        return this.#compile(term.is);
      case 'step':
        return () =>
          fraction((stepOf(this.#value, this.#inputs.steps) ?? missing('step that the value reaches')).score);
      case 'quantile': {
        const share = this.#compile(term.share);
        return () => fraction(quantile([...this.#inputs.values].sort(compare), carried(share())));
      }
      case 'over':
        return term.what === 'peers' ? this.#overPeers(term) : this.#overChildren(term);
      case 'operation':
        return this.#operation(term.operator, term.operands);
      case 'cases':
        return this.#cases(term);
    }
  }

  get #value(): Exact {
    return this.#inputs.values.at(this.#at) ?? missing('value');
  }

  #fractionAt(at: number): Fraction {
    let value = this.#fractions[at];
    if (value === undefined) {
      value = fraction(this.#inputs.values.at(at) ?? missing('value'));
      this.#fractions[at] = value;
    }
    return value;
  }

  #statistic(statistic: PeerStatistic): Read {
    if (statistic === 'n') return () => wholeFraction(this.#inputs.values.length);
    if (statistic === 'min' || statistic === 'max') {
      const beyond = statistic === 'min' ? -1 : 1;
      return () => {
        const { values } = this.#inputs;
        const place = values.placeOf?.(statistic);
        return place === undefined
          ? fraction([...values].reduce((a, b) => (compare(b, a) === beyond ? b : a)))
          : this.#fractionAt(place);
      };
    }
    let ranks: readonly number[] = [];
    let epoch = -1;
    return () => {
      if (epoch !== this.#epoch) {
        const values = [...this.#inputs.values];
        ranks = ascendingRanks(statistic === 'lower' ? values : values.map(negate));
        epoch = this.#epoch;
      }
      return wholeFraction((ranks[this.#at] as number) - 1);
    };
  }

  #overPeers({ operator, of }: Term & { readonly kind: 'over' }): Read {
    const combine = COMBINING[operator];
    const read = this.#compile(of);
    return () => {
      const own = this.#at;
      const terms = Array.from({ length: this.#inputs.values.length }, (_, at) => {
        this.#at = at;
        return read();
      });
      this.#at = own;
      return combine(terms);
    };
  }

  /** The term of each child that takes part. */
  #ofChildren(read: Read): Fraction[] {
    return this.#inputs.parts.map(({ weight, score }) => {
      this.#part = { w: fraction(weight), s: fraction(score) };
      return read();
    });
  }

  #overChildren({ operator, of }: Term & { readonly kind: 'over' }): Read {
    const read = this.#compile(of);
    return operator === 'add' ? this.#sumOfChildren(of, read) : () => COMBINING[operator](this.#ofChildren(read));
  }

  /** The sum, or 0 where terms of both signs cancel out to no more than what rounding put them off by. */
  #sumOfChildren(of: Term, read: Read): Read {
    return () => {
      const terms = this.#ofChildren(read);
      const total = terms.reduce(addFractions, wholeFraction(0));
      const isMixed = terms.some(({ numerator }) => numerator < 0n);
      return isMixed && isNoise(total, of, this.#inputs.parts) ? wholeFraction(0) : total;
    };
  }

  #operation(operator: Operator, operands: readonly Term[]): Read {
    const reads = operands.map((operand) => this.#compile(operand));
    const [first = () => missing('operand'), second = first] = reads;
    switch (operator) {
      case 'add':
        return () => reads.slice(1).reduce((total, read) => addFractions(total, read()), first());
      case 'subtract':
        return () => addFractions(first(), negateFraction(second()));
      case 'multiply':
        return () => reads.slice(1).reduce((total, read) => multiplyFractions(total, read()), first());
      case 'divide':
        return () => divideFractions(first(), second());
      case 'power':
        return () => this.#power(first(), second());
      case 'min':
      case 'max':
        return () =>
          extreme(
            reads.map((read) => read()),
            operator === 'min' ? -1 : 1,
          );
      case 'median':
        return () => medianOf(reads.map((read) => read()));
      default:
        return this.#function(operator, first);
    }
  }

  #function(operator: Operator, operand: Read): Read {
    const { ln, log10, exp, sqrt } = this.#elementary ?? missing(`function for ${operator}`);
    const known: Readonly<Partial<Record<Operator, (value: Fraction) => Fraction>>> = { ln, log10, exp, sqrt };
    const apply = known[operator] ?? missing(`function for ${operator}`);
    return () => apply(operand());
  }

  #power(base: Fraction, exponent: Fraction): Fraction {
    const whole = wholeExponent(exponent);
    if (whole === undefined) {
      if (base.numerator === 0n) return wholeFraction(0);
      return (this.#elementary ?? missing('function for powers')).power(base, exponent);
    }
    const raised = raiseFraction(base, Math.abs(whole));
    return whole < 0 ? divideFractions(wholeFraction(1), raised) : raised;
  }

  #cases({ cases, otherwise }: Term & { readonly kind: 'cases' }): Read {
    const listed = cases.map(({ when, gives }) => ({ holds: this.#ask(when), read: this.#compile(gives) }));
    const last = this.#compile(otherwise);
    return () => {
      for (const { holds, read } of listed) if (holds()) return read();
      return last();
    };
  }

  /** Asks a condition that is specialised. */
  #ask(condition: Condition): Ask {
    switch (condition.kind) {
      case 'fact':
        return () => missing(`answer to ${condition.fact} before values are known`);
      case 'not': {
        const ask = this.#ask(condition.of);
        return () => !ask();
      }
      case 'all':
      case 'any': {
        const asks = condition.of.map((each) => this.#ask(each));
        return condition.kind === 'all' ? () => asks.every((ask) => ask()) : () => asks.some((ask) => ask());
      }
      case 'rounded':
        return () => this.#inputs.parts.some(({ score }) => noisy(score).noise.numerator !== 0n);
      default: {
        const [left, right] = [this.#compile(condition.left), this.#compile(condition.right)];
        const order = (): number => compareSnappedFractions(left(), right());
        if (condition.kind === 'alike') return () => order() === 0 || this.#isWithinNoise(left(), right());
        const relation = relations[condition.relation];
        return () => relation(order());
      }
    }
  }

  /** Whether two figures differ by no more than the mean of what rounding put the peers' values off by. */
  #isWithinNoise(left: Fraction, right: Fraction): boolean {
    const size = sizeOf(addFractions(left, negateFraction(right)));
    const apart = multiplyFractions(size, wholeFraction(this.#inputs.values.length));
    return compareFractions(apart, this.#noise()) <= 0;
  }
}
