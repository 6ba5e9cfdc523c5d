import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { countCells } from '../../../src/analysis/robustness/take-blocks.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

it('takes every block that is left, then ends', async () => {
  const index = flatIndexOf({ weights: [1], scores: [[2, 1]] });
  const simulation = { index, inputs: [], seed: 1, draws: 300, isSaltelli: false };
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  const counts = [new Uint32Array(shared(4 * countCells(index.peers)))];
  const results = { next: new Int32Array(shared(4)), counts, shifts: new Float64Array(shared(8 * 300)) };
  const worker = new Worker('./dist/robustness-worker.js', { workerData: { simulation, results, worker: 0 } });
  expect(await new Promise((settle) => worker.on('exit', settle))).toBe(0);
  expect([...(counts[0] ?? [])]).toEqual([300, 0, 0, 300]);
});
