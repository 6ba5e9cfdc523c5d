import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { peersOf, type Region } from '../../model/region.ts';
import type { Month } from '../../model/settings.ts';
import type { Trend, TrendPoint } from '../../model/trend.ts';
import type { Workspace } from '../../model/workspace.ts';
import { subtract } from '../../numeric/exact.ts';

/** A month that was computed, or that there is no data for, or that errors keep from being computed. */
export interface TrendMonth {
  readonly month: Month;
  readonly index: ComputedIndex | undefined;
  readonly errors: number;
}

type MonthFigures = Omit<TrendPoint, 'scoreChange' | 'rankChange'>;

function figuresIn({ month, index, errors }: TrendMonth, region: number, position: number): MonthFigures {
  if (index === undefined) {
    const none = { published: undefined, score: undefined, rank: 0, peers: 0, band: '' };
    return { month, hasData: errors > 0, errors, ...none };
  }
  const { scores, published, ranks } = index.nodes[position] as NodeFigures;
  const { members } = peersOf(index.workspace.regions, region);
  return {
    month,
    hasData: true,
    errors: 0,
    published: published.at(region),
    score: scores.at(region),
    rank: ranks[region] ?? 0,
    peers: members.filter((member) => ranks[member] !== 0).length,
    band: position === 0 ? (index.bands[region] ?? '') : '',
  };
}

function sinceBefore(point: MonthFigures, before: MonthFigures | undefined): TrendPoint {
  const { published, rank } = point;
  return {
    ...point,
    scoreChange: published && before?.published && subtract(published, before.published),
    rankChange: rank > 0 && before !== undefined && before.rank > 0 ? before.rank - rank : undefined,
  };
}

/** A region's published scores and ranks on a node over consecutive months, each with its change since the one before. */
export function trendOf(
  { settings, regions, tree }: Workspace,
  months: readonly TrendMonth[],
  region: number,
  position: number,
): Trend {
  const { name, nameEn, synthetic } = settings;
  const { code, name: regionName, nameEn: regionEn, group } = regions.list[region] as Region;
  const node = tree.nodes[position] as IndexNode;
  const points = months.map((month) => figuresIn(month, region, position));
  return {
    index: { en: nameEn ?? name, zh: name },
    synthetic,
    region: { code, name: regionName, nameEn: regionEn, group },
    node: { code: node.code, name: node.name, nameEn: node.nameEn, isTotal: position === 0 },
    points: points.map((point, at) => sinceBefore(point, points[at - 1])),
  };
}
