import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { SobolIndex } from '../../analysis/robustness/sobol.ts';
import type { StabilityEnd } from '../../analysis/robustness/stability.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import { toSignificantText } from '../../numeric/text.ts';
import { csvText, textCell } from '../csv-text.ts';
import { statisticText } from '../statistic-text.ts';
import { type RobustnessTable, robustnessHeader } from './columns.ts';

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

function indexCells({ value, low, high }: SobolIndex): string[] {
  return [value, low, high].map(statisticText);
}

/** sensitivity.csv: what drives the mean rank shift, a row per peer group and uncertain input; nothing if not asked for. */
export function sensitivityCsv({ inputs, drivers }: Robustness): string | undefined {
  const rows = drivers?.flatMap(({ name: level, sensitivities }) => {
    return sensitivities.map(({ first, total }, at) => {
      return [textCell(level), textCell(inputs[at]?.name ?? ''), ...indexCells(first), ...indexCells(total)];
    });
  });
  return rows && table('sensitivity.csv', rows);
}

/** leave-out.csv: ranks without each node in turn, a row per node and region; nothing where nothing is left out. */
export function leaveOutCsv({ index, peers, leftOut }: Robustness): string | undefined {
  const { tree, regions } = index.workspace;
  const rows = leftOut?.flatMap(({ node, group, ranks }) => {
    const { name: level, regions: ranked } = peers[group] as Robustness['peers'][number];
    return ranked.map(({ region, rank }, place) => {
      const without = ranks[place] as number;
      const codes = [(tree.nodes[node] as IndexNode).code, (regions.list[region] as Region).code];
      return [textCell(level), ...codes, `${rank}`, `${without}`, `${without - rank}`];
    });
  });
  return rows && table('leave-out.csv', rows);
}

/** stability.csv: how far each weight can move, a row per peer group and node; nothing if not asked for. */
export function stabilityCsv({ index, stability }: Robustness): string | undefined {
  const { list } = index.workspace.regions;
  const endCells = ({ share, by }: StabilityEnd): string[] => {
    return [toSignificantText(share), by === undefined ? '' : (list[by] as Region).code];
  };
  const rows = stability?.map(({ group, region, rank, node, share, low, high }) => {
    const { code } = list[region] as Region;
    const named = [textCell(group), code, `${rank}`, node.code, toSignificantText(share)];
    return [...named, ...endCells(low), ...endCells(high)];
  });
  return rows && table('stability.csv', rows);
}
