import type { Condition, Term } from '../model/term.ts';
import { type Column, isMissing, stepOf } from '../numeric/columns/column.ts';
import { orderSnapped, UNDECIDED } from '../numeric/columns/decide.ts';
import { type ColumnInputs, relations } from './inputs.ts';

/** A condition for one cell; `isOne`: its answer is the same for all of them. */
export interface Answer {
  readonly isOne: boolean;
  readonly of: (at: number) => boolean;
}

/** Far more than what rounding to 40 digits leaves of figures that cancel out, and far less than what columns tell. */
export const NOISE = 1e-36;

/** The largest magnitude that a figure can have. */
export function sizeAt({ hi, error }: Column, at: number): number {
  return Math.abs(hi[at] as number) + (error[at] as number);
}

/** What decides between the cases of a formula, cell by cell: each answer is the one that the exact reading gives. */
export class ColumnAnswers {
  readonly #inputs: ColumnInputs;
  readonly #read: (term: Term) => Column;
  #largest: number | undefined;

  /** `read` gives the figures of a term. */
  constructor(inputs: ColumnInputs, read: (term: Term) => Column) {
    this.#inputs = inputs;
    this.#read = read;
  }

  to(condition: Condition): Answer {
    switch (condition.kind) {
      case 'fact':
        throw new TypeError(`there is no answer to ${condition.fact} before values are known`);
      case 'not': {
        const { isOne, of } = this.to(condition.of);
        return { isOne, of: (at) => !of(at) };
      }
      case 'all':
      case 'any': {
        const answers = condition.of.map((each) => this.to(each));
        const isAll = condition.kind === 'all';
        const of = (at: number) => (isAll ? answers.every((each) => each.of(at)) : answers.some((each) => each.of(at)));
        return { isOne: answers.every(({ isOne }) => isOne), of };
      }
      case 'rounded':
        return { isOne: false, of: (at) => this.#inputs.reference.holds(condition, at) };
      default:
        return this.#compared(condition);
    }
  }

  #compared(condition: Condition & { readonly kind: 'order' | 'alike' }): Answer {
    const [left, right] = [this.#read(condition.left), this.#read(condition.right)];
    const [p, q] = [stepOf(left), stepOf(right)];
    const isOne = p === 0 && q === 0;
    const relation = relations[condition.kind === 'alike' ? 'ties' : condition.relation];
    const of = (at: number): boolean => {
      // Where there is nothing to score nothing is asked.
      if (isMissing(left, at * p) || isMissing(right, at * q)) return false;
      const order = orderSnapped(left, at * p, right, at * q);
      const isSure = order === 0 || condition.kind === 'order' || this.#isFarApart(left, at * p, right, at * q);
      return order !== UNDECIDED && isSure ? relation(order) : this.#inputs.reference.holds(condition, at);
    };
    let known: boolean | undefined;
    return { isOne, of: isOne ? () => (known ??= of(0)) : of };
  }

  /** The largest magnitude of the peers' values. */
  get #most(): number {
    if (this.#largest === undefined) {
      const { values, length } = this.#inputs;
      let largest = 0;
      for (let at = 0; at < length; at += 1) largest = Math.max(largest, sizeAt(values, at));
      this.#largest = largest;
    }
    return this.#largest;
  }

  /** Whether two figures surely differ by more than rounding can have left of the peers' values. */
  #isFarApart(left: Column, i: number, right: Column, j: number): boolean {
    const apart = Math.abs((left.hi[i] as number) - (right.hi[j] as number));
    const uncertain = (left.error[i] as number) + (right.error[j] as number);
    return apart > 2 * uncertain + NOISE * this.#most + 2 ** -50 * Math.abs(left.hi[i] as number);
  }
}
