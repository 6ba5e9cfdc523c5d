import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { UncertainInput } from '../../analysis/robustness/simulation.ts';
import type { SobolIndex } from '../../analysis/robustness/sobol.ts';
import type { StabilityEnd, StabilityInterval } from '../../analysis/robustness/stability.ts';
import { toSignificantText } from '../../numeric/text.ts';
import { statisticText } from '../../tables/figure-texts.ts';
import { columnsOf } from '../../tables/table.ts';
import { rowData } from '../table/json.ts';
import { type RankRow, rankRows, ranksTable } from './tables.ts';

/** With as many decimals as the tables have. */
function figure(value: number): number | null {
  const text = statisticText(value);
  return text === '' ? null : Number(text);
}

function inputData(input: UncertainInput): object {
  if (input.kind === 'choice') return { name: input.name, options: input.labels };
  const { name, law, amount } = input;
  return { name, law, [law === 'uniform' ? 'noise' : 'concentration']: amount };
}

/** What a region has by the columns of ranks.csv, but for the peer group that it stands under. */
function regionData(row: RankRow, { plan }: Robustness): object {
  const { level: _, ...data } = rowData(columnsOf(ranksTable, undefined), row);
  const shares = [...row.counts.entries()].flatMap(([at, count]) => {
    return count === 0 ? [] : [[at + 1, figure(count / plan.draws)]];
  });
  return { ...data, acceptability: Object.fromEntries(shares) };
}

function driversData({ inputs, drivers }: Robustness): object | undefined {
  const indexData = ({ value, low, high }: SobolIndex) => ({
    value: figure(value),
    low: figure(low),
    high: figure(high),
  });
  return drivers?.map(({ name, sensitivities }) => {
    const rows = sensitivities.map(({ first, total }, at) => {
      return { input: inputs[at]?.name, first: indexData(first), total: indexData(total) };
    });
    return { level: name, inputs: rows };
  });
}

function leftOutData({ index, peers, leftOut }: Robustness): object | undefined {
  const { tree, regions } = index.workspace;
  return leftOut?.map(({ node, group, ranks, meanShift }) => {
    const ranked = peers[group]?.regions.map(({ region }, place) => [regions.list[region]?.code, ranks[place]]) ?? [];
    const facts = { level: peers[group]?.name, left_out: tree.nodes[node]?.code, mean_shift: figure(meanShift) };
    return { ...facts, ranks: Object.fromEntries(ranked) };
  });
}

function stabilityData({ index, stability }: Robustness): object | undefined {
  const { list } = index.workspace.regions;
  const endData = ({ share, by }: StabilityEnd) => {
    return { weight: toSignificantText(share), by: by === undefined ? null : list[by]?.code };
  };
  return stability?.map(({ group, region, rank, node, share, low, high }: StabilityInterval) => {
    const facts = { level: group, region: list[region]?.code, rank, node: node.code };
    return { ...facts, weight: toSignificantText(share), low: endData(low), high: endData(high) };
  });
}

/** What robustness found as data for JSON, with all that is needed to find it again. */
export function robustnessData(robustness: Robustness): object {
  const { index, plan, inputs, peers } = robustness;
  const rows = rankRows(robustness);
  return {
    month: index.data.month,
    synthetic: index.workspace.settings.synthetic,
    draws: plan.draws,
    seed: plan.seed,
    generator: 'xoroshiro128+',
    quantiles: 'type 7',
    top: plan.top,
    inputs: inputs.map(inputData),
    groups: peers.map(({ name }) => {
      const own = rows.filter(({ level }) => level === name);
      return { level: name, regions: own.map((row) => regionData(row, robustness)) };
    }),
    sensitivity: driversData(robustness),
    leave_out: leftOutData(robustness),
    stability: stabilityData(robustness),
  };
}
