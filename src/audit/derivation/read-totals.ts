import type { Exact } from '../../model/exact.ts';
import { TOTAL } from '../../model/index-tree.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { ZERO } from '../../numeric/exact.ts';
import { resultsTable } from '../../tables/results.ts';
import { scoresTable } from '../../tables/scores.ts';
import { namesOf } from '../../tables/table.ts';
import { readTable } from '../../workspace/csv/table.ts';
import type { SourceText } from '../../workspace/files/decode-source.ts';
import { readFigure } from '../../workspace/number-cell.ts';
import type { Total } from './check-contributions.ts';

/** What results.csv and scores.csv both have, and what scores.csv alone has. */
const REQUIRED = namesOf(resultsTable, ...namesOf(scoresTable, 'region', 'score'));
const OPTIONAL = namesOf(scoresTable, 'node', 'published');

/** Half a unit of a figure's last decimal. */
function halfUnit({ exponent }: Exact): Exact {
  return { coefficient: 5n, exponent: exponent - 1 };
}

/** The totals by region: of scores.csv those of the node "index", of results.csv the published ones, which are rounded. */
export function readTotals(source: SourceText, problems: ProblemList): ReadonlyMap<string, Total> {
  const totals = new Map<string, Total>();
  const rules = { required: REQUIRED, optional: OPTIONAL };
  readTable(source, rules, problems, (row) => {
    const text = row.cell('score');
    if (text === '' || (row.has('node') && row.cell('node') !== TOTAL)) return;
    const score = readFigure(text, () => row.place('score'), problems);
    if (score === undefined) return;
    const slack = row.has('node') ? ZERO : halfUnit(score);
    totals.set(row.cell('region'), { score, slack, file: source.path });
  });
  return totals;
}
