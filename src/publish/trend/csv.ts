import type { Trend } from '../../model/trend.ts';
import { csvText, textCell } from '../csv-text.ts';
import { figureText, publishedText, rankText } from '../figure-texts.ts';

const HEADER = [
  'month',
  'level',
  'region',
  'name',
  'node',
  'published',
  'score',
  'rank',
  'peers',
  'band',
  'score_change',
  'rank_change',
  'errors',
];

/**
 * A region's series as CSV: a row per month, blank where there is no data; `score` has 20 significant
 * digits, `errors` says how many keep the month from being computed.
 */
export function trendCsv({ region, node, points }: Trend): string {
  const whose = [textCell(region.group), region.code, textCell(region.name), node.code];
  const rows = points.map(({ month, errors, published, score, rank, peers, band, scoreChange, rankChange }) => {
    const figures = [publishedText(published), figureText(score), rankText(rank), rankText(peers), textCell(band)];
    return [month, ...whose, ...figures, publishedText(scoreChange), rankChange ?? '', errors || ''].join();
  });
  return csvText(HEADER, rows);
}
