import type { ComputedIndex } from '../../model/computed-index.ts';
import { type Alternatives, type ComputeAmended, type Unfit, withAlternatives } from './alternatives.ts';
import { driversOf, type PeerDrivers } from './drivers.ts';
import { flatten } from './flatten.ts';
import { type LeftOut, leaveOneOut, leaveOutInput, nodesOfLevel } from './leave-out.ts';
import { type PeerRanks, rankDistributions } from './rank-distribution.ts';
import { simulate, type Workforce } from './simulate.ts';
import type { UncertainInput } from './simulation.ts';
import { type StabilityInterval, stabilityIntervals } from './stability.ts';
import { type WeightNoise, weightInputs } from './weight-inputs.ts';

/** What is asked of a computed index. */
export interface RobustnessPlan {
  readonly draws: number;
  readonly seed: number;
  /** How many ranks count as leading. */
  readonly top: number;
  /** undefined: weights stay as they are. */
  readonly noise: WeightNoise | undefined;
  readonly alternatives: Alternatives;
  /** The level, 1 for the top, of which one node may be left out; undefined: none is. */
  readonly leaveOut: number | undefined;
  /** Whether to tell what drives the mean rank shift. */
  readonly isSobol: boolean;
  /** How far weights can move before the rank changes of a region, by position, or of each leader; undefined: not told. */
  readonly stability: { readonly region: number | undefined } | undefined;
}

/** How far the ranks of an index depend on choices that might have been made otherwise. */
export interface Robustness {
  readonly index: ComputedIndex;
  readonly plan: RobustnessPlan;
  readonly inputs: readonly UncertainInput[];
  readonly peers: readonly PeerRanks[];
  /** By peer group; undefined where it was not asked for. */
  readonly drivers: readonly PeerDrivers[] | undefined;
  /** By node, then peer group; undefined where nothing is left out. */
  readonly leftOut: readonly LeftOut[] | undefined;
  /** By peer group, then node; undefined where it was not asked for. Exact, unlike the rest. */
  readonly stability: readonly StabilityInterval[] | undefined;
}

/** What robustness is, or which alternatives do not suit the index. */
export type RobustnessResult =
  | { readonly ok: true; readonly value: Robustness }
  | { readonly ok: false; readonly unfit: Unfit };

/**
 * Draws what is uncertain again and again, and ranks the regions each time. In doubles: these are statistics about the
 * index. The same plan gives the same result on any workforce.
 */
export async function analyseRobustness(
  index: ComputedIndex,
  plan: RobustnessPlan,
  compute: ComputeAmended,
  workforce: Workforce,
): Promise<RobustnessResult> {
  const { draws, seed, top, noise, leaveOut } = plan;
  const { tree, settings } = index.workspace;
  const amended = await withAlternatives(index, flatten(index), plan.alternatives, compute);
  if (!amended.ok) return amended;
  const flat = amended.index;
  const nodes = leaveOut === undefined ? [] : nodesOfLevel(tree, flat, leaveOut);
  const inputs: UncertainInput[] = [
    ...(noise === undefined ? [] : weightInputs(flat, settings.levels, noise)),
    ...amended.inputs,
    ...(leaveOut === undefined ? [] : [leaveOutInput(settings.levels[leaveOut - 1] ?? '', nodes)]),
  ];
  const simulation = { index: flat, inputs, seed, draws, isSaltelli: plan.isSobol };
  const simulated = await simulate(simulation, workforce);
  return {
    ok: true,
    value: {
      index,
      plan,
      inputs,
      peers: rankDistributions(flat, simulated, top),
      drivers: plan.isSobol ? driversOf(simulation, simulated) : undefined,
      leftOut: leaveOut === undefined ? undefined : leaveOneOut(flat, nodes),
      stability: plan.stability && stabilityIntervals(index, plan.stability.region),
    },
  };
}
