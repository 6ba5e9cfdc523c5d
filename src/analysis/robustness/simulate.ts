import { Worker } from 'node:worker_threads';
import type { Simulation } from './simulation.ts';
import { blockCount, countCells, evaluationsOf, type SharedResults, takeBlocks } from './take-blocks.ts';
import type { WorkerTask } from './worker.ts';

/** What a simulation found; the same on any number of workers. */
export interface Simulated {
  /** How often each region got each rank: by peer group, then at place x members + rank - 1. */
  readonly counts: readonly Uint32Array[];
  /** As in `SharedResults`. */
  readonly shifts: Float64Array;
}

/** How a simulation is shared out: among how many, and the script that a worker runs; without it, nobody helps. */
export interface Workforce {
  readonly workers: number;
  readonly script: string | undefined;
}

function sharedResults(simulation: Simulation, workers: number): SharedResults {
  const { draws, index } = simulation;
  const shifts = draws * evaluationsOf(simulation) * index.peers.length;
  const cells = countCells(index.peers);
  return {
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    counts: Array.from({ length: workers }, () => {
      return new Uint32Array(new SharedArrayBuffer(cells * Uint32Array.BYTES_PER_ELEMENT));
    }),
    shifts: new Float64Array(new SharedArrayBuffer(shifts * Float64Array.BYTES_PER_ELEMENT)),
  };
}

function startWorker(script: string, task: WorkerTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/** The counts of all workers together, by peer group. */
function sumCounts({ index }: Simulation, { counts }: SharedResults): Uint32Array[] {
  const sum = new Uint32Array(countCells(index.peers));
  for (const own of counts)
    for (let cell = 0; cell < sum.length; cell += 1) sum[cell] = (sum[cell] as number) + (own[cell] as number);
  let begin = 0;
  return index.peers.map(({ members }) => {
    const cells = sum.subarray(begin, begin + members.length ** 2);
    begin += cells.length;
    return cells;
  });
}

/**
 * Takes all draws of a simulation, this thread and its helpers side by side. Random numbers go by blocks of draws, not by
 * workers, and counts are whole numbers, so that the result does not depend on who took what.
 */
export async function simulate(simulation: Simulation, { workers, script }: Workforce): Promise<Simulated> {
  const most = script === undefined ? 1 : Math.min(workers, blockCount(simulation));
  const results = sharedResults(simulation, most);
  const helpers = Array.from({ length: most - 1 }, (_, at) => {
    return startWorker(script ?? '', { simulation, results, worker: at + 1 });
  });
  const done = Promise.all(helpers);
  takeBlocks(simulation, results, 0);
  await done;
  return { counts: sumCounts(simulation, results), shifts: results.shifts };
}
