import type { Trend } from '../../model/trend.ts';
import { columnsAmong } from '../../tables/table.ts';
import { rowData, spanData } from '../table/json.ts';
import { type TrendRow, trendRows, trendTable } from './table.ts';

/** What is shown of a month after whether it has data and what keeps it from being computed. */
const figureColumns = () =>
  columnsAmong(
    trendTable,
    ...(['published', 'score', 'rank', 'peers', 'band', 'score_change', 'rank_change'] as const),
  );

function pointData(row: TrendRow): object {
  return { month: row.month, data: row.hasData, errors: row.errors, ...rowData(figureColumns(), row) };
}

/** A region's series as data; exact numbers are strings. */
export function trendJson(trend: Trend): object {
  const { region, node } = trend;
  return {
    ...spanData(trend),
    region: region.code,
    region_name: region.name,
    level: region.group,
    node: node.code,
    months: trendRows(trend).map(pointData),
  };
}
