import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Measures whole processes, run in turn (A B C A B C ...) so that what else the machine does hits all alike. It says
 * which goals are met and never fails on time: it ends with 1 only when a command fails.
 */
interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** At most this many times what an empty node takes. */
  readonly goal?: number;
  /** At most so many milliseconds of wall time. */
  readonly within?: number;
}

const MONTH = '2018-09';
const MEMORY_GOAL_MB = 120;
const DEMONSTRATION = 'fixtures/zhejiang';
/** A year in one run is to take less than so many of its months, each alone. */
const YEAR_GOAL = 7;

/** Draws of robustness, on 100 regions and 123 indicators; what COINr 1.1.16 takes for one, on 51 and 49. */
const DRAWS = 10_000;
const ROBUSTNESS_MEMORY_GOAL_MB = 300;
const COINR_DRAW_MS = 87;
const repetitions = process.argv.includes('--smoke') ? 3 : 21;

/**
 * Loaded before the program, writes the peak of its resident memory, in KB, to descriptor 3 when it ends; each thread
 * loads it, too.
 */
const PEAK_MEMORY = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';import{isMainThread}from'node:worker_threads';" +
    "if(isMainThread)process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))",
)}`;

/** Runs node to its end: what it wrote to descriptor 3, and how many milliseconds it took. */
function runNode(args: readonly string[]): Promise<{ ms: number; told: string }> {
  return new Promise((settle, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
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

/** The median milliseconds of each subject. */
async function timesOf(subjects: readonly Subject[]): Promise<number[]> {
  const times: number[][] = subjects.map(() => []);
  // The first round, which fills the caches, does not count.
  for (let round = 0; round <= repetitions; round += 1) {
    for (const [at, { args }] of subjects.entries()) {
      const { ms } = await runNode(args);
      if (round > 0) times[at]?.push(ms);
    }
  }
  return times.map(median);
}

async function peakMegabytes(args: readonly string[]): Promise<number> {
  const peaks: number[] = [];
  for (let round = 0; round < Math.min(repetitions, 5); round += 1) {
    const { told } = await runNode(['--import', PEAK_MEMORY, ...args]);
    peaks.push(Number(told) / 1024);
  }
  return median(peaks);
}

function line(...cells: readonly string[]): void {
  const [name = '', ...figures] = cells;
  const text = `${name.padEnd(36)}${figures.map((figure) => figure.padStart(12)).join('')}`;
  process.stdout.write(`${text.trimEnd()}\n`);
}

const verdict = (value: number, goal: number): string => (value <= goal ? 'met' : 'missed');

/** A subject's median time, and whether its goal is met. */
function report({ name, goal, within }: Subject, ms: number, empty: number): void {
  const ratio = goal === undefined ? [] : [`<= ${goal}`, verdict(ms / empty, goal)];
  const wall = within === undefined ? [] : [`<= ${within} ms`, verdict(ms, within)];
  line(name, ms.toFixed(1), (ms / empty).toFixed(2), ...ratio, ...wall);
}

async function reportMemory(name: string, args: readonly string[], goal: number): Promise<void> {
  const peak = await peakMegabytes(args);
  line(`peak memory of ${name}, MB`, peak.toFixed(1), '', `< ${goal}`, verdict(peak, goal));
}

/** The demonstration with a year of months: copies in turn of the last three that it has. */
function yearOfMonths(folder: string): string {
  for (const name of readdirSync(DEMONSTRATION)) {
    if (name !== 'data') cpSync(join(DEMONSTRATION, name), join(folder, name), { recursive: true });
  }
  const models = readdirSync(join(DEMONSTRATION, 'data')).sort().slice(-3);
  for (let month = 1; month <= 12; month += 1) {
    const model = join(DEMONSTRATION, 'data', models[month % models.length] ?? MONTH);
    cpSync(model, join(folder, 'data', `2018-${`${month}`.padStart(2, '0')}`), { recursive: true });
  }
  return folder;
}

async function bench(out: string): Promise<void> {
  const year = ['--project', yearOfMonths(join(out, 'year')), '--out', join(out, 'tables'), '--quiet'];
  const alone = ['bin/pingan.js', 'compute', '--month', '2018-09', ...year];
  const together = ['bin/pingan.js', 'compute', '--from', '2018-01', '--to', '2018-12', ...year];
  const compute = ['bin/pingan.js', 'compute', '--month', MONTH, '--out', out, '--quiet'];
  const drawing = ['bin/pingan.js', 'robustness', '--month', MONTH, '--seed', '1', '--quiet', '--draws'];
  const robustness = [...drawing, `${DRAWS}`];
  const subjects: readonly Subject[] = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'pingan --version', args: ['bin/pingan.js', '--version'], goal: 1.5 },
    { name: `pingan compute --month ${MONTH}`, args: compute, goal: 4 },
    { name: 'one month of a year of them', args: alone },
    { name: 'the whole year in one run', args: together },
    { name: 'pingan robustness, 1 draw', args: [...drawing, '1'] },
    { name: `pingan robustness, ${DRAWS} draws`, args: robustness, within: 1500 },
  ];
  const medians = await timesOf(subjects);
  const [empty = Number.NaN] = medians;
  line(`median of ${repetitions} processes`, 'ms', 'ratio', 'goal', '');
  for (const [at, subject] of subjects.entries()) report(subject, medians[at] ?? Number.NaN, empty);
  const [month = Number.NaN, months = Number.NaN] = medians.slice(3, 5);
  const times = months / month;
  line('12 months, in single months', '', times.toFixed(2), `< ${YEAR_GOAL}`, verdict(times, YEAR_GOAL));
  const [one = Number.NaN, all = Number.NaN] = medians.slice(-2);
  const draw = (all - one) / (DRAWS - 1);
  const faster = COINR_DRAW_MS / draw;
  line('a draw more', draw.toFixed(3), `${faster.toFixed(0)} x`, '> 1000 x', verdict(1000, faster));
  await reportMemory('compute', compute, MEMORY_GOAL_MB);
  await reportMemory('robustness', robustness, ROBUSTNESS_MEMORY_GOAL_MB);
}

const out = mkdtempSync(join(tmpdir(), 'pingan-bench-'));
try {
  await bench(out);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
