import type { TotalChange } from '../../model/change.ts';
import type { NodeFigures } from '../../model/computed-index.ts';
import { subtract } from '../../numeric/exact.ts';

/**
 * By region, how the total has moved since an earlier month: the difference of the published scores, and the places gained
 * within the peer group. Published scores have the same decimals, so that their difference is exact.
 * @returns undefined for a region that has no rank in one of the months.
 */
export function totalChanges(now: NodeFigures, then: NodeFigures): readonly (TotalChange | undefined)[] {
  return now.published.map((score, region) => {
    const earlier = then.published.at(region);
    const [rank = 0, earlierRank = 0] = [now.ranks[region], then.ranks[region]];
    if (score === undefined || earlier === undefined || rank === 0 || earlierRank === 0) return undefined;
    return { score: subtract(score, earlier), rank: earlierRank - rank };
  });
}
