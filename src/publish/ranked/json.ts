import type { TotalChange } from '../../model/change.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import { toPlainText } from '../../numeric/text.ts';
import { groupRows, resultsTable } from '../../tables/results.ts';
import { columnsNamed } from '../../tables/table.ts';
import { rowData } from '../table/json.ts';

const COLUMNS = columnsNamed(resultsTable, 'rank', 'region', 'name', 'score', 'band', 'coverage');

function changeData(change: TotalChange | undefined): object | null {
  return change === undefined ? null : { score: toPlainText(change.score), rank: change.rank };
}

/** Each peer group's regions by rank as data: columns of results.csv, and how the total has moved. */
export function groupsData(computed: ComputedIndex): object[] {
  const { workspace, changes } = computed;
  return workspace.regions.groups.map((group) => ({
    level: group.name,
    regions: groupRows(computed, group).map((row) => {
      const [month, year] = [changes?.month[row.at], changes?.year[row.at]].map(changeData);
      return { ...rowData(COLUMNS, row), change: { month, year } };
    }),
  }));
}
