import { spawn } from 'node:child_process';

/** A command that is measured, as a whole process of Node. */
export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** At most this many times what an empty node takes. */
  readonly goal?: number;
  /** At most so many milliseconds of wall time. */
  readonly within?: number;
}

/**
 * Loaded before the program, writes the peak of its resident memory, in KB, to descriptor 3 when it ends; each thread
 * loads it, too.
 */
const PEAK_MEMORY = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';import{isMainThread}from'node:worker_threads';" +
    "if(isMainThread)process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))",
)}`;

/** The environment without what would change how Node starts, such as certificates to be read first. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));
}

/** Runs a Node to its end: what it wrote to descriptor 3, and how many milliseconds it took. */
export function runNode(node: string, args: readonly string[]): Promise<{ ms: number; told: string }> {
  return new Promise((settle, fail) => {
    const start = performance.now();
    const child = spawn(node, args, { env: plainEnvironment(), stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    let told = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) settle({ ms: performance.now() - start, told });
      else fail(new Error(`node ${args.join(' ')} ended with ${code}`));
    });
  });
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The median milliseconds of each subject. They run in turn (A B C A B C ...), so that what else the machine does hits
 * all alike.
 */
export async function timesOf(
  node: string,
  subjects: readonly Subject[],
  repetitions: number,
  warmUps: number = 1,
): Promise<number[]> {
  const times: number[][] = subjects.map(() => []);
  // Rounds that fill the caches do not count.
  for (let round = -warmUps; round < repetitions; round += 1) {
    for (const [at, { args }] of subjects.entries()) {
      const { ms } = await runNode(node, args);
      if (round >= 0) times[at]?.push(ms);
    }
  }
  return times.map(median);
}

/** The median of the peaks of resident memory, in megabytes. */
export async function peakMegabytes(node: string, args: readonly string[], repetitions: number): Promise<number> {
  const peaks: number[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    const { told } = await runNode(node, ['--import', PEAK_MEMORY, ...args]);
    peaks.push(Number(told) / 1024);
  }
  return median(peaks);
}
