import { type Span, spans } from '../../model/change.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import { changeColumns, groupRows, type ResultRow, resultsTable } from '../../tables/results.ts';
import { columnsNamed } from '../../tables/table.ts';
import { cellData, rowData } from '../table/json.ts';

const ROW_COLUMNS = columnsNamed(resultsTable, 'rank', 'region', 'name', 'score', 'band', 'coverage');

/** How the total of a region has moved since an earlier month; null where that is not known. */
function changeSince(row: ResultRow, span: Span): object | null {
  const { score, rank } = changeColumns[span];
  const moved = cellData(score, row);
  return moved === null ? null : { score: moved, rank: cellData(rank, row) };
}

/** How the total of a region has moved, as data. */
export function changeData(row: ResultRow): object {
  return { change: Object.fromEntries(spans.map((span) => [span, changeSince(row, span)])) };
}

/** Each peer group's regions by rank as data: columns of results.csv, and how the total has moved. */
export function groupsData(computed: ComputedIndex): object[] {
  return computed.workspace.regions.groups.map((group) => ({
    level: group.name,
    regions: groupRows(computed, group).map((row) => ({ ...rowData(ROW_COLUMNS, row), ...changeData(row) })),
  }));
}
