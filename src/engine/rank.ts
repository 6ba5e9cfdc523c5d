import type { Cell } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import type { PeerGroup } from '../model/region.ts';
import type { Settings, Ties } from '../model/settings.ts';
import { compare, snap } from '../numeric/exact.ts';

/** The figures that ranks and bands go by: published, or exact ones snapped. */
export function rankedFigures(
  scores: readonly Cell[],
  published: readonly Cell[],
  { ranking }: Settings,
): readonly Cell[] {
  if (ranking.by === 'published') return published;
  return scores.map((score) => (score === undefined ? undefined : snap(score)));
}

/** Orders a column's positions, the highest figure first. */
type Order = (a: number, b: number) => number;

/**
 * Published figures are integers of one exponent, nearly always few enough digits for a double to hold them exactly:
 * then doubles are compared.
 */
function orderOf(figures: readonly Cell[]): Order {
  const exponent = figures.find((figure) => figure !== undefined)?.exponent;
  const keys = figures.map((figure) => (figure === undefined ? 0 : Number(figure.coefficient)));
  const areExact = figures.every((figure, at) => {
    return figure === undefined || (figure.exponent === exponent && Number.isSafeInteger(keys[at]));
  });
  if (areExact) return (a, b) => (keys[b] as number) - (keys[a] as number);
  return (a, b) => compare(figures[b] as Exact, figures[a] as Exact);
}

function rankGroup(ranked: number[], order: Order, ties: Ties, ranks: Uint32Array): void {
  ranked.sort(order);
  let rank = 0;
  for (let at = 0; at < ranked.length; at += 1) {
    const region = ranked[at] as number;
    const tied = at > 0 && order(ranked[at - 1] as number, region) === 0;
    if (!tied) rank = ties === 'competition' ? at + 1 : rank + 1;
    ranks[region] = rank;
  }
}

/** Ranks each region within its peer group, the highest first; 0 where there is no figure. */
export function rankColumn(figures: readonly Cell[], groups: readonly PeerGroup[], ties: Ties): Uint32Array {
  const ranks = new Uint32Array(figures.length);
  const order = orderOf(figures);
  for (const { members } of groups) {
    const ranked = members.filter((region) => figures[region] !== undefined);
    rankGroup(ranked, order, ties, ranks);
  }
  return ranks;
}
