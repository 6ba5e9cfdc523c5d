import { expect, it } from 'vitest';
import { driversOf } from '../../../src/analysis/robustness/drivers.ts';
import { simulate } from '../../../src/analysis/robustness/simulate.ts';
import type { Simulation, UncertainInput } from '../../../src/analysis/robustness/simulation.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

it('tells of each peer group what drives its mean rank shift', async () => {
  // The weights move the first group's ranks only, and one of them hardly varies.
  const index = flatIndexOf({
    weights: [0.5, 0.5],
    scores: [
      [90, 60, 72, 90, 10],
      [60, 88, 74, 90, 10],
    ],
    peers: [
      [0, 1, 2],
      [3, 4],
    ],
  });
  const inputs: UncertainInput[] = [
    { kind: 'weights', name: 'much', nodes: Int32Array.of(1), law: 'uniform', amount: 1 },
    { kind: 'weights', name: 'little', nodes: Int32Array.of(2), law: 'uniform', amount: 0.0001 },
  ];
  const simulation: Simulation = { index, inputs, seed: 1, draws: 500, isSaltelli: true };
  const [first, second] = driversOf(simulation, await simulate(simulation, { workers: 1, script: undefined }));
  const [much, little] = first?.sensitivities ?? [];
  expect(first?.name).toBe('group 0');
  expect(much?.first.value).toBeCloseTo(1, 0.5);
  expect(much?.total.value).toBeCloseTo(1, 0.5);
  expect(little?.total.value).toBeCloseTo(0, 1);
  expect(second?.sensitivities[0]?.first.value).toBeNaN();
});
