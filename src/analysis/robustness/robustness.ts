import type { ComputedIndex } from '../../model/computed-index.ts';
import { flatten } from './flatten.ts';
import { type PeerRanks, rankDistributions } from './rank-distribution.ts';
import { simulate, type Workforce } from './simulate.ts';
import type { UncertainInput } from './simulation.ts';
import { type WeightNoise, weightInputs } from './weight-inputs.ts';

/** What is asked of a computed index. */
export interface RobustnessPlan {
  readonly draws: number;
  readonly seed: number;
  /** How many ranks count as leading. */
  readonly top: number;
  /** undefined: weights stay as they are. */
  readonly noise: WeightNoise | undefined;
}

/** How far the ranks of an index depend on choices that might have been made otherwise. */
export interface Robustness {
  readonly index: ComputedIndex;
  readonly plan: RobustnessPlan;
  readonly inputs: readonly UncertainInput[];
  readonly peers: readonly PeerRanks[];
}

/**
 * Draws what is uncertain again and again, and ranks the regions each time. In doubles: these are statistics about the
 * index. The same plan gives the same result on any workforce.
 */
export async function analyseRobustness(
  index: ComputedIndex,
  plan: RobustnessPlan,
  workforce: Workforce,
): Promise<Robustness> {
  const flat = flatten(index);
  const { draws, seed, top, noise } = plan;
  const inputs = noise === undefined ? [] : weightInputs(flat, index.workspace.settings.levels, noise);
  const simulated = await simulate({ index: flat, inputs, seed, draws, isSaltelli: false }, workforce);
  return { index, plan, inputs, peers: rankDistributions(flat, simulated, top) };
}
