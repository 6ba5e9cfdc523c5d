import { RandomStream } from './random-stream.ts';
import type { Simulated } from './simulate.ts';
import type { Simulation } from './simulation.ts';
import { type Sensitivity, sobolIndices } from './sobol.ts';
import { blockCount, evaluationsOf } from './take-blocks.ts';

/** What drives the mean rank shift of a peer group: a sensitivity per uncertain input. */
export interface PeerDrivers {
  readonly name: string;
  readonly sensitivities: readonly Sensitivity[];
}

/** What the outputs of a Saltelli design say of each peer group; resampling has streams of its own. */
export function driversOf(simulation: Simulation, { shifts }: Simulated): PeerDrivers[] {
  const { index, inputs, seed, draws } = simulation;
  const evaluations = evaluationsOf(simulation);
  const groups = index.peers.length;
  return index.peers.map(({ name }, group) => {
    const outputs = new Float64Array(draws * evaluations);
    for (let at = 0; at < outputs.length; at += 1) outputs[at] = shifts[at * groups + group] as number;
    const stream = new RandomStream(seed, 2 * blockCount(simulation) + group);
    return { name, sensitivities: sobolIndices({ outputs, inputs: inputs.length }, stream) };
  });
}
