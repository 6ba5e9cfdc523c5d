import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../model/workspace.ts';
import type { Context } from './context.ts';
import { readWhole } from './named-options.ts';
import type { Say } from './texts.ts';

/** The option of commands that share work among threads. */
export interface ThreadOptions {
  readonly workers?: string;
}

/** Threads that share the work of a run: how many, and the script that a helping one runs. */
export interface Threads {
  readonly workers: number;
  readonly script: string;
  /** Whether so many are asked for, however little there is to do. */
  readonly isAsked: boolean;
}

const WORKERS_MOST = 64;
/** Each thread holds a workspace and a month of its own, so that memory, too, sets a limit where nothing is said. */
const WORKERS_BY_DEFAULT = 4;

/**
 * So many cells take as long to compute as a helping thread needs to start: it loads the program and the definition anew,
 * and runs it cold.
 */
const CELLS_A_START = 500_000;

/** The file of the built program that a helping thread runs. */
const SCRIPT = 'month-worker.js';

/** The number of threads that --workers gives; undefined where it is not given. */
export function readWorkers({ workers }: ThreadOptions, say: Say): number | undefined {
  return workers === undefined ? undefined : readWhole('--workers', workers, 1, WORKERS_MOST, say);
}

/** The threads that share the months of a run; undefined where one alone computes them, as where the sources themselves run. */
export function threadsOf(options: ThreadOptions, months: number, { dist }: Context, say: Say): Threads | undefined {
  const asked = readWorkers(options, say);
  const workers = Math.min(asked ?? Math.min(availableParallelism(), WORKERS_BY_DEFAULT), months);
  if (dist === undefined || workers === 1) return undefined;
  return { workers, script: join(dist, SCRIPT), isAsked: asked !== undefined };
}

/** The threads that pay for a run over a workspace: fewer, or none, where each would have little to do. */
export function threadsThatPay(
  threads: Threads | undefined,
  { tree, regions }: Pick<Workspace, 'tree' | 'regions'>,
  months: number,
): Threads | undefined {
  if (threads === undefined || threads.isAsked) return threads;
  const cells = tree.leaves.length * regions.list.length * months;
  const workers = Math.min(threads.workers, Math.floor(cells / CELLS_A_START));
  return workers > 1 ? { ...threads, workers } : undefined;
}
