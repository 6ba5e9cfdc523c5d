import { type RankStatistics, rankStatistics } from './rank-statistics.ts';
import type { Simulated } from './simulate.ts';
import type { FlatIndex } from './simulation.ts';

/** A region and how its rank is distributed over the draws. */
export interface RegionRanks {
  /** By position in `Regions.list`. */
  readonly region: number;
  /** In the index. */
  readonly rank: number;
  /** How often it got rank 1, 2, ... */
  readonly counts: Uint32Array;
  readonly statistics: RankStatistics;
}

/** A peer group's ranked regions, by rank in the index, then code. */
export interface PeerRanks {
  readonly name: string;
  readonly regions: readonly RegionRanks[];
}

/** What a simulation says of each region; `top` is how many ranks count as leading. */
export function rankDistributions({ peers }: FlatIndex, { counts }: Simulated, top: number): PeerRanks[] {
  return peers.map(({ name, members, ranks }, group) => {
    const regions = Array.from(members, (region, place) => {
      const begin = place * members.length;
      const own = counts[group]?.subarray(begin, begin + members.length) ?? new Uint32Array();
      const rank = ranks[place] as number;
      return { region, rank, counts: own, statistics: rankStatistics(own, rank, top) };
    });
    return { name, regions };
  });
}
