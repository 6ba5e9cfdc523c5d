import type { Exact } from '../model/exact.ts';
import type { Operator } from '../model/formula.ts';
import type { Step } from '../model/method.ts';
import type { Condition, GivenName, PeerStatistic, Relation, Term } from '../model/term.ts';
import type { Elementary } from '../numeric/elementary.ts';
import { absolute, add, compare, divide, integer, isZero, multiply, subtract, ZERO } from '../numeric/exact.ts';
import { fraction, toExact } from '../numeric/fraction.ts';
import { compareSnapped } from '../numeric/order.ts';
import { quantile } from '../numeric/quantile.ts';
import { exact } from '../numeric/text.ts';
import { relations } from './inputs.ts';

/** The ends between which a figure lies. */
export interface Interval {
  readonly low: Exact;
  readonly high: Exact;
  /** The figure itself, where it is one that is read: what has the same is one and the same, however far it may be off. */
  readonly same: unknown;
}

/** What is known of the values that are scored together. */
export interface IntervalInputs {
  readonly given: (name: GivenName) => Interval | undefined;
  readonly values: readonly Interval[];
  readonly steps: readonly Step[];
}

/** Figures nearer to each other than this share of them may tie once they are snapped. */
const SNAPPED_SHARE = exact('1e-28');

function point(value: Exact): Interval {
  return { low: value, high: value, same: undefined };
}

function isPoint({ low, high }: Interval): boolean {
  return compare(low, high) === 0;
}

function lesser(a: Exact, b: Exact): Exact {
  return compare(b, a) < 0 ? b : a;
}

function greater(a: Exact, b: Exact): Exact {
  return compare(b, a) > 0 ? b : a;
}

function between(ends: readonly Exact[]): Interval {
  return { low: ends.reduce(lesser), high: ends.reduce(greater), same: undefined };
}

/** Both, where they meet: then a value next to where one passes into the other lies in one of them. */
function joined(a: Interval | undefined, b: Interval | undefined): Interval | undefined {
  if (a === undefined || b === undefined) return undefined;
  const isMeeting = compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
  return isMeeting ? between([a.low, a.high, b.low, b.high]) : undefined;
}

/** The order of two figures once they are snapped; undefined where what was cut off them decides it. */
export function orderOf(a: Interval, b: Interval): -1 | 0 | 1 | undefined {
  if (a.same !== undefined && a.same === b.same) return 0;
  if (isPoint(a) && isPoint(b)) return compareSnapped(a.low, b.low);
  const size = greater(greater(absolute(a.low), absolute(a.high)), greater(absolute(b.low), absolute(b.high)));
  const noise = multiply(SNAPPED_SHARE, size);
  if (compare(add(a.high, noise), b.low) < 0) return -1;
  return compare(subtract(a.low, noise), b.high) > 0 ? 1 : undefined;
}

function isAround0({ low, high }: Interval): boolean {
  return low.coefficient <= 0n && high.coefficient >= 0n;
}

function square({ low, high, ...rest }: Interval): Interval {
  const ends = between([multiply(low, low), multiply(high, high)]);
  return isAround0({ low, high, ...rest }) ? { ...ends, low: ZERO } : ends;
}

/**
 * A formula in intervals: how far figures that are known to 20 digits can move its result. Cases that the formula comes to
 * by itself need no telling apart. Undefined is what the digits that are not known decide.
 */
export class IntervalReading {
  readonly #functions: Elementary | undefined;
  readonly #inputs: IntervalInputs;
  readonly #known = new Map<Term, Interval | undefined>();
  readonly #extremes = new Map<PeerStatistic, Interval>();
  #at = 0;

  /** @param functions what `loadFunctions` gives for the formula. */
  constructor(functions: Elementary | undefined, inputs: IntervalInputs) {
    this.#functions = functions;
    this.#inputs = inputs;
  }

  /** Where the figure of a specialised formula lies for the value at a position. */
  figure(term: Term, at: number): Interval | undefined {
    this.#at = at;
    return this.#read(term);
  }

  #read(term: Term): Interval | undefined {
    switch (term.kind) {
      case 'x':
        return this.#own;
      case 'given':
        return this.#inputs.given(term.name);
      case 'constant':
        return point(exact(`${term.value}`));
      case 'peers':
        return this.#statistic(term.statistic);
      case 'named':
        return term.statistic === undefined ? this.#read(term.is) : this.#once(term);
      case 'over':
        return term.what === 'peers' && term.operator === 'add' ? this.#sumOverPeers(term.of) : undefined;
      case 'quantile':
        return this.#quantile(term.share);
      case 'operation':
        return this.#operation(term.operator, term.operands);
      case 'step':
        return this.#step();
      case 'cases':
        return this.#cases(term, 0);
      case 'child':
        return undefined;
    }
  }

  get #own(): Interval {
    return this.#inputs.values[this.#at] as Interval;
  }

  /** A statistic of all peers, worked out once. */
  #once(term: Term & { readonly kind: 'named' }): Interval | undefined {
    if (!this.#known.has(term)) this.#known.set(term, this.#read(term.is));
    return this.#known.get(term);
  }

  #statistic(statistic: PeerStatistic): Interval | undefined {
    const { values } = this.#inputs;
    if (statistic === 'n') return point(integer(values.length));
    if (statistic === 'min' || statistic === 'max') {
      const known = this.#extremes.get(statistic) ?? this.#extreme(statistic === 'min');
      this.#extremes.set(statistic, known);
      return known;
    }
    const wanted = statistic === 'lower' ? -1 : 1;
    const orders = values.map((value) => orderOf(value, this.#own));
    return orders.includes(undefined) ? undefined : point(integer(orders.filter((order) => order === wanted).length));
  }

  /** The least or greatest; it is one of the values where all others are that one or apart from it. */
  #extreme(isLeast: boolean): Interval {
    const { values } = this.#inputs;
    const ends = values.reduce((a, b) => {
      return isLeast
        ? { low: lesser(a.low, b.low), high: lesser(a.high, b.high), same: undefined }
        : { low: greater(a.low, b.low), high: greater(a.high, b.high), same: undefined };
    });
    const first = values.reduce((a, b) => {
      return isLeast ? (compare(b.low, a.low) < 0 ? b : a) : compare(b.high, a.high) > 0 ? b : a;
    });
    const isSure = values.every((value) => value === first || orderOf(value, first) !== undefined);
    return { ...ends, same: isSure ? first.same : undefined };
  }

  /** It rises with every value. */
  #quantile(share: Term): Interval | undefined {
    const at = this.#read(share);
    if (at === undefined || !isPoint(at)) return undefined;
    const of = (ends: readonly Exact[]): Exact => quantile([...ends].sort(compare), at.low);
    const { values } = this.#inputs;
    return { low: of(values.map(({ low }) => low)), high: of(values.map(({ high }) => high)), same: undefined };
  }

  #sumOverPeers(of: Term): Interval | undefined {
    const own = this.#at;
    let total: Interval | undefined = point(ZERO);
    for (this.#at = 0; this.#at < this.#inputs.values.length; this.#at += 1) {
      const term = this.#read(of);
      total = total && term && { low: add(total.low, term.low), high: add(total.high, term.high), same: undefined };
    }
    this.#at = own;
    return total;
  }

  #operation(operator: Operator, operands: readonly Term[]): Interval | undefined {
    const read = operands.map((operand) => this.#read(operand));
    const [a, b] = read;
    if (a === undefined || read.includes(undefined)) return undefined;
    const ends =
      b === undefined
        ? []
        : ([a.low, a.high].flatMap((end) => [
            [end, b.low],
            [end, b.high],
          ]) as [Exact, Exact][]);
    switch (operator) {
      case 'add':
        return between(ends.map(([one, other]) => add(one, other)));
      case 'subtract':
        return between(ends.map(([one, other]) => subtract(one, other)));
      case 'multiply':
        return between(ends.map(([one, other]) => multiply(one, other)));
      case 'divide':
        return b === undefined || isAround0(b) ? undefined : between(ends.map(([one, other]) => divide(one, other)));
      case 'power':
        return this.#power(a, b as Interval, ends);
      case 'min':
      case 'max': {
        const pick = operator === 'min' ? lesser : greater;
        const known = read as readonly Interval[];
        return known.reduce((one, other) => {
          return { low: pick(one.low, other.low), high: pick(one.high, other.high), same: undefined };
        });
      }
      default:
        return this.#monotone(operator, a);
    }
  }

  #power(base: Interval, exponent: Interval, ends: readonly [Exact, Exact][]): Interval | undefined {
    if (isPoint(exponent) && compare(exponent.low, integer(2)) === 0) return square(base);
    if (this.#functions === undefined || base.low.coefficient <= 0n) return undefined;
    const { power } = this.#functions;
    return between(ends.map(([one, other]) => toExact(power(fraction(one), fraction(other)))));
  }

  /** ln, log10, exp and sqrt rise throughout. */
  #monotone(operator: Operator, { low, high }: Interval): Interval | undefined {
    if (operator === 'sqrt') {
      const ends = [low, high].map((end) => (end.coefficient < 0n ? ZERO : end));
      return between(ends.map((end) => (isZero(end) ? end : this.#apply(operator, end))));
    }
    if (operator !== 'exp' && low.coefficient <= 0n) return undefined;
    return between([this.#apply(operator, low), this.#apply(operator, high)]);
  }

  #apply(operator: Operator, value: Exact): Exact {
    const functions = this.#functions;
    const known: Readonly<Partial<Record<Operator, Elementary['ln']>>> = {
      ...(functions && { ln: functions.ln, log10: functions.log10, exp: functions.exp, sqrt: functions.sqrt }),
    };
    const apply = known[operator];
    if (apply === undefined) throw new TypeError(`there is no function for ${operator}`);
    return toExact(apply(fraction(value)));
  }

  #step(): Interval | undefined {
    for (const { from, score } of this.#inputs.steps) {
      const order = from === undefined ? 1 : orderOf(this.#own, point(from));
      if (order === undefined) return undefined;
      if (order >= 0) return point(score);
    }
    return undefined;
  }

  #cases(term: Term & { readonly kind: 'cases' }, from: number): Interval | undefined {
    const each = term.cases[from];
    if (each === undefined) return this.#read(term.otherwise);
    if (each.isLimit) return this.#cases(term, from + 1);
    const holds = this.#holds(each.when);
    if (holds === true) return this.#read(each.gives);
    const rest = this.#cases(term, from + 1);
    return holds === false ? rest : joined(this.#read(each.gives), rest);
  }

  /** Whether a condition holds; undefined where what was cut off decides it. */
  #holds(condition: Condition): boolean | undefined {
    switch (condition.kind) {
      case 'not': {
        const of = this.#holds(condition.of);
        return of === undefined ? undefined : !of;
      }
      case 'all':
      case 'any': {
        const parts = condition.of.map((part) => this.#holds(part));
        const decisive = condition.kind === 'any';
        if (parts.includes(decisive)) return decisive;
        return parts.includes(undefined) ? undefined : !decisive;
      }
      case 'order':
        return this.#compares(condition.left, condition.relation, condition.right);
      default:
        return undefined;
    }
  }

  #compares(left: Term, relation: Relation, right: Term): boolean | undefined {
    const [a, b] = [this.#read(left), this.#read(right)];
    const order = a && b && orderOf(a, b);
    return order === undefined ? undefined : relations[relation](order);
  }
}
