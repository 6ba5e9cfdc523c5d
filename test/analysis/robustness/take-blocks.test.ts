import { describe, expect, it } from 'vitest';
import type { Simulation, UncertainInput } from '../../../src/analysis/robustness/simulation.ts';
import {
  BLOCK_DRAWS,
  blockCount,
  countCells,
  evaluationsOf,
  takeBlocks,
} from '../../../src/analysis/robustness/take-blocks.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

const index = flatIndexOf({
  weights: [0.5, 0.5],
  scores: [
    [90, 60, 70],
    [60, 88, 70],
  ],
});
const inputs: readonly UncertainInput[] = [
  { kind: 'weights', name: 'first', nodes: Int32Array.of(1), law: 'uniform', amount: 1 },
  { kind: 'weights', name: 'second', nodes: Int32Array.of(2), law: 'uniform', amount: 0.001 },
];

function taken(changes: Partial<Simulation>, workers: readonly number[] = [0]) {
  const simulation: Simulation = { index, inputs, seed: 1, draws: 600, isSaltelli: false, ...changes };
  const results = {
    next: new Int32Array(1),
    counts: [0, 1].map(() => new Uint32Array(countCells(index.peers))),
    shifts: new Float64Array(simulation.draws * evaluationsOf(simulation)),
  };
  for (const worker of workers) takeBlocks(simulation, results, worker);
  return results;
}

describe('taking blocks of draws', () => {
  it('counts a rank per region and draw, the last block being shorter', () => {
    const { counts, next } = taken({});
    expect(blockCount({ draws: 600 } as Simulation)).toBe(3);
    expect(BLOCK_DRAWS).toBe(250);
    expect(next[0]).toBeGreaterThan(3);
    const rows = [0, 3, 6].map((begin) => counts[0]?.slice(begin, begin + 3).reduce((sum, count) => sum + count, 0));
    expect(rows).toEqual([600, 600, 600]);
  });

  it('leaves nothing to a second worker once all are taken', () => {
    const { counts } = taken({}, [0, 1]);
    expect(counts[1]?.every((count) => count === 0)).toBe(true);
  });

  it('counts the same draws where each is taken again with every input redrawn', () => {
    const plain = taken({});
    const design = taken({ isSaltelli: true });
    expect(design.counts).toEqual(plain.counts);
    const first = plain.shifts.map((_, draw) => design.shifts[draw * 4] as number);
    expect(first).toEqual(plain.shifts);
  });

  it('takes only the places of one input from the second sample', () => {
    const { shifts } = taken({ isSaltelli: true });
    const at = (evaluation: number) => Array.from({ length: 600 }, (_, draw) => shifts[draw * 4 + evaluation]);
    // The second weight hardly varies: A is as A with the second taken from B, and B as A with the first taken from B.
    expect(at(3)).toEqual(at(0));
    expect(at(2)).toEqual(at(1));
    expect(at(1)).not.toEqual(at(0));
  });
});
