import type { RegionRanks } from '../analysis/robustness/rank-distribution.ts';
import type { Robustness } from '../analysis/robustness/robustness.ts';
import type { UncertainInput } from '../analysis/robustness/simulation.ts';

/** As many decimals as the tables have. */
function figure(value: number): number | null {
  return Number.isNaN(value) ? null : Number(value.toFixed(6)) + 0;
}

function inputData(input: UncertainInput): object {
  if (input.kind === 'choice') return { name: input.name };
  const { name, law, amount } = input;
  return { name, law, [law === 'uniform' ? 'noise' : 'concentration']: amount };
}

function regionData({ index, plan }: Robustness, { region, rank, counts, statistics }: RegionRanks): object {
  const { median, low, high, topShare, meanShift } = statistics;
  return {
    region: index.workspace.regions.list[region]?.code,
    name: index.workspace.regions.list[region]?.name,
    rank,
    median: figure(median),
    p05: figure(low),
    p95: figure(high),
    top_share: figure(topShare),
    mean_shift: figure(meanShift),
    acceptability: Array.from(counts, (count) => figure(count / plan.draws)),
  };
}

/** What robustness found as data for JSON, with all that is needed to find it again. */
export function robustnessData(robustness: Robustness): object {
  const { index, plan, inputs, peers } = robustness;
  return {
    month: index.data.month,
    synthetic: index.workspace.settings.synthetic,
    draws: plan.draws,
    seed: plan.seed,
    generator: 'xoroshiro128+',
    quantiles: 'type 7',
    top: plan.top,
    inputs: inputs.map(inputData),
    groups: peers.map(({ name, regions }) => {
      return { level: name, regions: regions.map((ranks) => regionData(robustness, ranks)) };
    }),
  };
}
