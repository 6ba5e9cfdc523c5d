import { workerData } from 'node:worker_threads';
import type { Simulation } from './simulation.ts';
import { type SharedResults, takeBlocks } from './take-blocks.ts';

/** What a worker is given when it is started. */
export interface WorkerTask {
  readonly simulation: Simulation;
  readonly results: SharedResults;
  readonly worker: number;
}

const { simulation, results, worker } = workerData as WorkerTask;
takeBlocks(simulation, results, worker);
