import type { DoubleForm } from '../../model/method.ts';
import type { Children, Column, Combine } from './column.ts';
import { combineByCopeland } from './copeland.ts';
import type { FlatIndex } from './simulation.ts';
import { WeightedSums } from './weighted-sums.ts';

/** Stores a region's score. */
function put(into: Column, region: number, score: number): void {
  into.values[region] = score;
  into.present[region] = 1;
}

/** Stores that a region has none. */
function leaveOut(into: Column, region: number): void {
  into.values[region] = 0;
  into.present[region] = 0;
  into.isComplete = false;
}

/** Every region has the same children: all are divided by one weight. */
function divideAll({ scores, common }: WeightedSums, into: Column): void {
  for (let region = 0; region < scores.length; region += 1) {
    into.values[region] = (scores[region] as number) / common;
  }
  if (!into.isComplete) into.present.fill(1);
  into.isComplete = true;
}

/** sum(w s) / sum(w), on whatever scale the scores are. */
function mean(sums: WeightedSums): Combine {
  return (children, weights, into) => {
    sums.sum(children, weights);
    if (sums.isComplete && sums.common > 0) {
      divideAll(sums, into);
      return;
    }
    into.isComplete = true;
    for (let region = 0; region < into.values.length; region += 1) {
      const weight = sums.weightOf(region);
      if (weight > 0) put(into, region, (sums.scores[region] as number) / weight);
      else leaveOut(into, region);
    }
  };
}

/** M - S^2 / M, as (2 A^2 - B W) / (A W) with W, A, B the sums of w, w s, w s^2. */
function penalisedMean(sums: WeightedSums): Combine {
  return (children, weights, into) => {
    sums.sum(children, weights, true);
    into.isComplete = true;
    for (let region = 0; region < into.values.length; region += 1) {
      const w = sums.weightOf(region);
      const a = sums.scores[region] as number;
      const b = sums.squares[region] as number;
      if (w > 0) put(into, region, (2 * a * a - b * w) / (a * w));
      else leaveOut(into, region);
    }
  };
}

/** The scores of those of a region's children that weigh, ascending, at the beginning of `scores`; how many they are. */
function sortScores(
  { positions, columns }: Children,
  weights: Float64Array,
  region: number,
  scores: Float64Array,
): number {
  let count = 0;
  for (let child = 0; child < positions.length; child += 1) {
    const { values, present } = columns[child] as Column;
    if (present[region] === 0 || weights[positions[child] as number] === 0) continue;
    const score = values[region] as number;
    let at = count;
    for (; at > 0 && (scores[at - 1] as number) > score; at -= 1) scores[at] = scores[at - 1] as number;
    scores[at] = score;
    count += 1;
  }
  return count;
}

/** A score of the sorted ones of a region: which one, or the mean of which two, `from` and `to` say. */
function ofSorted(most: number, from: (count: number) => number, to: (count: number) => number): Combine {
  const scores = new Float64Array(most);
  return (children, weights, into) => {
    into.isComplete = true;
    for (let region = 0; region < into.values.length; region += 1) {
      const count = sortScores(children, weights, region, scores);
      if (count === 0) leaveOut(into, region);
      else put(into, region, ((scores[from(count)] as number) + (scores[to(count)] as number)) / 2);
    }
  };
}

const first = (): number => 0;
const lowerMiddle = (count: number): number => (count - 1) >> 1;
const upperMiddle = (count: number): number => count >> 1;

/** How each form combines columns, for an index of that many regions and nodes. */
export function combinesOf({ regions, parents, peers }: FlatIndex): Readonly<Record<DoubleForm['kind'], Combine>> {
  const sums = new WeightedSums(regions);
  return {
    'power-mean': mean(sums),
    'penalised-mean': penalisedMean(sums),
    lowest: ofSorted(parents.length, first, first),
    middle: ofSorted(parents.length, lowerMiddle, upperMiddle),
    pairwise: combineByCopeland(peers),
  };
}
