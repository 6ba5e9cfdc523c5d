import type { Trend, TrendPoint } from '../../src/model/trend.ts';
import { subtract } from '../../src/numeric/exact.ts';
import { exact } from '../../src/numeric/text.ts';

/** A trend of months from scores and ranks such as `80.00 3`, '' for no data and `-` for no score. */
export function trendFrom(cells: Readonly<Record<string, string>>, node: Partial<Trend['node']> = {}): Trend {
  const points = Object.entries(cells).map(([month, cell]): TrendPoint => {
    const [score = '', rank = ''] = cell.split(' ');
    const published = /\d/.test(score) ? exact(score) : undefined;
    const band = published === undefined ? '' : 'green';
    const peers = cell === '' ? 0 : 9;
    const known = {
      month,
      hasData: cell !== '',
      errors: 0,
      published,
      score: published,
      rank: Number(rank),
      peers,
      band,
    };
    return { ...known, scoreChange: undefined, rankChange: undefined };
  });
  const changed = points.map((point, at): TrendPoint => {
    const before = points[at - 1];
    if (point.published === undefined || before?.published === undefined) return point;
    return {
      ...point,
      scoreChange: subtract(point.published, before.published),
      rankChange: before.rank - point.rank,
    };
  });
  return {
    index: { en: 'Small index', zh: '小指数' },
    synthetic: false,
    region: { code: 'w', name: '西县', nameEn: 'West', group: 'county' },
    node: { code: 'index', name: '小指数', nameEn: 'Small index', isTotal: true, ...node },
    points: changed,
  };
}
