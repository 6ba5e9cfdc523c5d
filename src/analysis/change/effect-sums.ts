import { type Effect, type Effects, effects } from '../../model/comparison.ts';
import type { Exact } from '../../model/exact.ts';
import { ExactSum } from '../../numeric/exact-sum.ts';

/** to - from, not rounded. */
export function exactDifference(to: Exact, from: Exact): Exact {
  const difference = new ExactSum();
  difference.add(to.coefficient, to.exponent);
  difference.add(-from.coefficient, from.exponent);
  return difference.value;
}

/** The sum of amounts, not rounded. */
export function exactTotal(amounts: Iterable<Exact>): Exact {
  const total = new ExactSum();
  for (const { coefficient, exponent } of amounts) total.add(coefficient, exponent);
  return total.value;
}

/** The effects of a node and of the nodes below it, summed without rounding. */
export class EffectSums {
  readonly #sums = new Map<Effect, ExactSum>();

  add(effect: Effect, { coefficient, exponent }: Exact): void {
    const sum = this.#sums.get(effect) ?? new ExactSum();
    sum.add(coefficient, exponent);
    this.#sums.set(effect, sum);
  }

  addAll(other: Effects): void {
    for (const effect of effects) this.add(effect, other[effect]);
  }

  get value(): Effects {
    const entries = effects.map((effect) => [effect, (this.#sums.get(effect) ?? new ExactSum()).value]);
    return Object.fromEntries(entries) as Effects;
  }
}

/** The effects that lead from state to state of a node's part: the differences between neighbours. */
export function effectsOf(first: Exact, states: readonly (readonly [Effect, Exact])[]): Effects {
  const sums = new EffectSums();
  let last = first;
  for (const [effect, amount] of states) {
    sums.add(effect, exactDifference(amount, last));
    last = amount;
  }
  return sums.value;
}
