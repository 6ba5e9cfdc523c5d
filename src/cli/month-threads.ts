import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Context } from './context.ts';
import { UsageError } from './exit-codes.ts';
import type { Say } from './texts.ts';

/** The option of commands that share work among threads. */
export interface ThreadOptions {
  readonly workers?: string;
}

/** Threads that share the work of a run: how many, and the script that a helping one runs. */
export interface Threads {
  readonly workers: number;
  readonly script: string;
}

const WORKERS_MOST = 64;
/** Each thread holds a workspace and a month of its own, so that memory, too, sets a limit where nothing is said. */
const WORKERS_BY_DEFAULT = 4;

/** The file of the built program that a helping thread runs. */
const SCRIPT = 'month-worker.js';

/** A whole number that an option gives. */
export function readWhole(option: string, value: string, least: number, most: number, say: Say): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(say('badRange', { option, value, least: `${least}`, most: `${most}` }));
}

/** The number of threads that --workers gives; undefined where it is not given. */
export function readWorkers({ workers }: ThreadOptions, say: Say): number | undefined {
  return workers === undefined ? undefined : readWhole('--workers', workers, 1, WORKERS_MOST, say);
}

/** The threads that share the months of a run; undefined where one alone computes them, as where the sources themselves run. */
export function threadsOf(options: ThreadOptions, months: number, { dist }: Context, say: Say): Threads | undefined {
  const asked = readWorkers(options, say) ?? Math.min(availableParallelism(), WORKERS_BY_DEFAULT);
  const workers = Math.min(asked, months);
  return dist === undefined || workers === 1 ? undefined : { workers, script: join(dist, SCRIPT) };
}
