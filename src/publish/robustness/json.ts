import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { UncertainInput } from '../../analysis/robustness/simulation.ts';
import { columnsAmong } from '../../tables/table.ts';
import { fixedData, rowData } from '../table/json.ts';
import { leaveOutTable, leftOutNodes, leftOutTable } from './leave-out.ts';
import {
  acceptabilityOf,
  acceptabilityTable,
  type RankRow,
  rankRows,
  ranksTable,
  sensitivityRows,
  sensitivityTable,
  stabilityRows,
  stabilityTable,
} from './tables.ts';

function inputData(input: UncertainInput): object {
  if (input.kind === 'choice') return { name: input.name, options: input.labels };
  const { name, law, amount } = input;
  return { name, law, [law === 'uniform' ? 'noise' : 'concentration']: amount };
}

/** What a region has by the columns of ranks.csv, but for the peer group that it stands under, and of acceptability.csv. */
function regionData(row: RankRow, robustness: Robustness): object {
  const { level: _, ...data } = fixedData(ranksTable, row);
  const shares = acceptabilityOf(row, robustness).map((each) => {
    const { rank, share } = fixedData(acceptabilityTable, each);
    return [rank, share];
  });
  return { ...data, acceptability: Object.fromEntries(shares) };
}

function driversData(robustness: Robustness): object | undefined {
  const rows = sensitivityRows(robustness)?.map((row) => fixedData(sensitivityTable, row));
  return robustness.drivers?.map(({ name }) => {
    const own = rows?.filter(({ level }) => level === name);
    const inputs = own?.map(({ input, first, first_low, first_high, total, total_low, total_high }) => ({
      input,
      first: { value: first, low: first_low, high: first_high },
      total: { value: total, low: total_low, high: total_high },
    }));
    return { level: name, inputs };
  });
}

/** A node that was left out, and the ranks without it by the columns of leave-out.csv. */
function leftOutData(robustness: Robustness): object | undefined {
  return leftOutNodes(robustness)?.map((left) => {
    const ranks = left.rows.map((row) => {
      const { region, rank_without } = fixedData(leaveOutTable, row);
      return [region, rank_without];
    });
    const facts = rowData(columnsAmong(leftOutTable, 'level', 'left_out', 'mean_shift'), left);
    return { ...facts, ranks: Object.fromEntries(ranks) };
  });
}

function stabilityData(robustness: Robustness): object | undefined {
  return stabilityRows(robustness)?.map((row) => {
    const { low, low_by, high, high_by, ...facts } = fixedData(stabilityTable, row);
    return { ...facts, low: { weight: low, by: low_by }, high: { weight: high, by: high_by } };
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
