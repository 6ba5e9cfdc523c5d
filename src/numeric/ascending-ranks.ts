import type { Exact } from '../model/exact.ts';
import { compare, snap } from './exact.ts';

/** The rank of each value from the lowest, 1, upwards; values that tie share the lowest rank (R's ties.method "min"). */
export function ascendingRanks(values: readonly Exact[]): readonly number[] {
  const snapped = values.map(snap);
  const order = (a: number, b: number): number => compare(snapped[a] as Exact, snapped[b] as Exact);
  const sorted = [...snapped.keys()].sort(order);
  const ranks = new Array<number>(values.length).fill(1);
  for (let at = 1; at < sorted.length; at += 1) {
    const [before, here] = [sorted[at - 1] as number, sorted[at] as number];
    ranks[here] = order(before, here) === 0 ? (ranks[before] as number) : at + 1;
  }
  return ranks;
}

/** The rank of each value from the lowest, 1, upwards; values that tie share the mean of their ranks (R's "average"). */
export function midRanks(values: readonly Exact[]): readonly Exact[] {
  const lowest = ascendingRanks(values);
  const counts = new Map<number, number>();
  for (const rank of lowest) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  // The mean of the ranks r to r + n - 1 is (2 r + n - 1) / 2.
  return lowest.map((rank) => ({
    coefficient: BigInt(2 * rank + (counts.get(rank) as number) - 1) * 5n,
    exponent: -1,
  }));
}
