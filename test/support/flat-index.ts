import { flatAggregation } from '../../src/analysis/robustness/flatten.ts';
import type { FlatAggregation, FlatIndex, FlatPeers } from '../../src/analysis/robustness/simulation.ts';

/** A flat index of one level as a test writes it: a row of scores per indicator, undefined where there is none. */
export interface FlatSketch {
  readonly weights: readonly number[];
  readonly scores: readonly (readonly (number | undefined)[])[];
  readonly aggregation?: FlatAggregation;
  readonly peers?: readonly (readonly number[])[];
}

const MEAN = flatAggregation('arithmetic', undefined);

/** Peer groups of regions, ranked in the order given. */
function peersOf(groups: readonly (readonly number[])[]): FlatPeers[] {
  return groups.map((members, at) => ({
    name: `group ${at}`,
    members: Int32Array.from(members),
    ranks: Uint16Array.from(members, (_, place) => place + 1),
  }));
}

/** The total over indicators, ranked unrounded. */
export function flatIndexOf({ weights, scores, aggregation = MEAN, peers }: FlatSketch): FlatIndex {
  const regions = scores[0]?.length ?? 0;
  const nodes = weights.length + 1;
  const cells = scores.flat();
  return {
    regions,
    parents: Int32Array.from({ length: nodes }, (_, node) => (node === 0 ? -1 : 0)),
    depths: Uint8Array.from({ length: nodes }, (_, node) => (node === 0 ? 0 : 1)),
    weights: Float64Array.of(1, ...weights),
    leaves: Int32Array.from(weights.keys(), (at) => at + 1),
    matrices: [
      {
        values: Float64Array.from(cells, (cell) => cell ?? 0),
        present: Float64Array.from(cells, (cell) => (cell === undefined ? 0 : 1)),
      },
    ],
    scorings: 1,
    aggregations: [[aggregation, ...weights.map(() => MEAN)]],
    withheld: new Uint8Array(nodes * regions),
    carried: undefined,
    peers: peersOf(peers ?? [[...Array.from({ length: regions }, (_, region) => region)]]),
    ranking: { rounding: { unit: 1e9, toEven: true }, ties: 'competition' },
  };
}
