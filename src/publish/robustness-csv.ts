import type { Robustness } from '../analysis/robustness/robustness.ts';
import type { Region } from '../model/region.ts';
import { csvText, textCell } from './csv-text.ts';
import { type RobustnessTable, robustnessHeader } from './robustness-columns.ts';
import { statisticText } from './statistic-text.ts';

function table(name: RobustnessTable, rows: readonly (readonly string[])[]): string {
  return csvText(
    robustnessHeader(name),
    rows.map((cells) => cells.join(',')),
  );
}

/** ranks.csv: a row per ranked region, by peer group, rank in the index, code. */
export function ranksCsv({ index, peers }: Robustness): string {
  const { list } = index.workspace.regions;
  const rows = peers.flatMap(({ name: level, regions }) => {
    return regions.map(({ region, rank, statistics }) => {
      const { code, name } = list[region] as Region;
      const { median, low, high, topShare, meanShift } = statistics;
      const figures = [median, low, high, topShare, meanShift].map(statisticText);
      return [textCell(level), code, textCell(name), `${rank}`, ...figures];
    });
  });
  return table('ranks.csv', rows);
}

/** acceptability.csv: the rank acceptability matrix, a row per region and rank that some draw gave it. */
export function acceptabilityCsv({ index, plan, peers }: Robustness): string {
  const { list } = index.workspace.regions;
  const rows = peers.flatMap(({ name: level, regions }) => {
    return regions.flatMap(({ region, counts }) => {
      const { code } = list[region] as Region;
      return [...counts.entries()].flatMap(([at, count]) => {
        return count === 0 ? [] : [[textCell(level), code, `${at + 1}`, statisticText(count / plan.draws)]];
      });
    });
  });
  return table('acceptability.csv', rows);
}
