/** How a region's rank is distributed over the draws. */
export interface RankStatistics {
  readonly median: number;
  /** The 5 % and the 95 % quantile. */
  readonly low: number;
  readonly high: number;
  /** The share of draws with a rank of at most `top`. */
  readonly topShare: number;
  /** The mean absolute difference from the rank in the index. */
  readonly meanShift: number;
}

/** The value at a place, from 0 up, among values in order, of which `counts` says how many are 1, 2, ... */
function valueAt(counts: ArrayLike<number>, place: number): number {
  let passed = 0;
  for (let value = 1; value <= counts.length; value += 1) {
    passed += counts[value - 1] as number;
    if (place < passed) return value;
  }
  return counts.length;
}

/** The quantile at a share of counted ranks, by linear interpolation at (n - 1) p: type 7 of Hyndman and Fan (1996). */
export function rankQuantile(counts: ArrayLike<number>, draws: number, share: number): number {
  const place = (draws - 1) * share;
  const below = Math.floor(place);
  const [from, to] = [valueAt(counts, below), valueAt(counts, Math.min(below + 1, draws - 1))];
  return from + (place - below) * (to - from);
}

/** Describes the ranks of one region: `counts` says how often it got each, `nominal` is its rank in the index. */
export function rankStatistics(counts: ArrayLike<number>, nominal: number, top: number): RankStatistics {
  let [draws, within, shifts] = [0, 0, 0];
  for (let rank = 1; rank <= counts.length; rank += 1) {
    const count = counts[rank - 1] as number;
    draws += count;
    if (rank <= top) within += count;
    shifts += count * Math.abs(rank - nominal);
  }
  const quantile = (share: number): number => rankQuantile(counts, draws, share);
  return {
    median: quantile(0.5),
    low: quantile(0.05),
    high: quantile(0.95),
    topShare: within / draws,
    meanShift: shifts / draws,
  };
}
