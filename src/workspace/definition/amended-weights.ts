import type { DefinitionAmendments } from '../../model/amendments.ts';
import type { IndicatorRow, IndicatorRows } from './indicator-rows.ts';

function withWeight(row: IndicatorRow, weight: string): IndicatorRow {
  return { ...row, weight, filled: new Set([...row.filled, 'weight']) };
}

/**
 * The rows of indicators.csv with other weights in some of them. Where the file has no weights,
 * every other node goes on weighing 1.
 */
export function amendWeights(read: IndicatorRows, weights: DefinitionAmendments['weights']): IndicatorRows {
  if (weights.size === 0) return read;
  const areWritten = read.columns.has('weight');
  const rows = [...read.rows.values()].map((row): readonly [string, IndicatorRow] => {
    const text = weights.get(row.code) ?? (areWritten ? undefined : '1');
    return [row.code, text === undefined ? row : withWeight(row, text)];
  });
  return { ...read, rows: new Map(rows), columns: new Set([...read.columns, 'weight']) };
}
