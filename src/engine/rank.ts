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

function rankGroup(figures: readonly Cell[], members: readonly number[], ties: Ties, ranks: Uint32Array): void {
  const ranked = members.filter((region) => figures[region] !== undefined);
  ranked.sort((a, b) => compare(figures[b] as Exact, figures[a] as Exact));
  let rank = 0;
  let before: Cell;
  for (let at = 0; at < ranked.length; at += 1) {
    const region = ranked[at] as number;
    const figure = figures[region] as Exact;
    const tied = before !== undefined && compare(before, figure) === 0;
    if (!tied) rank = ties === 'competition' ? at + 1 : rank + 1;
    ranks[region] = rank;
    before = figure;
  }
}

/** Ranks each region within its peer group, the highest first; 0 where there is no figure. */
export function rankColumn(figures: readonly Cell[], groups: readonly PeerGroup[], ties: Ties): Uint32Array {
  const ranks = new Uint32Array(figures.length);
  for (const { members } of groups) rankGroup(figures, members, ties, ranks);
  return ranks;
}
