import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnTimes } from './columns.ts';
import { duckdb } from './duckdb.ts';
import { kernelTimes } from './kernel.ts';
import { manyIndicators } from './many-indicators.ts';
import { monthsFrom2018, national } from './national.ts';
import { fetchNode, RELEASES, thisNode } from './node-release.ts';
import { peakMegabytes, type Subject, timesOf } from './processes.ts';

// Measures whole processes. It says which goals are met and never fails on time: it ends with 1 only when a command fails.

const MONTH = '2018-09';
const MEMORY_GOAL_MB = 120;
const DEMONSTRATION = 'fixtures/zhejiang';
/** A year in one run is to take less than so many of its months, each alone. */
const YEAR_GOAL = 7;

/** Draws of robustness, on 100 regions and 123 indicators; what COINr 1.1.16 takes for one, on 51 and 49. */
const DRAWS = 10_000;
const ROBUSTNESS_MEMORY_GOAL_MB = 300;
const COINR_DRAW_MS = 87;

/** Indicators of the largest workspace, with 4 regions, and of one that has a quarter of them. */
const isSmoke = process.argv.includes('--smoke');
const MANY = isSmoke ? 4000 : 100_000;
const MANY_GOAL_MS = 20_000;
const MANY_MEMORY_GOAL_MB = 1000;
/** A text of 20 digits is to take less. */
const TEXT_GOAL_NS = 1000;
/** Four times the indicators are to take less than so many times the time. */
const SCALING_GOAL = 6;
/** The smoke run only sees that all of it runs: once, with nothing before it. */
const [repetitions, longRounds, warmUps] = isSmoke ? [1, 1, 0] : [21, 3, 1];

/** Counties of a country, its months, and the townships of one. */
const [COUNTIES, MONTHS, TOWNSHIPS] = isSmoke ? [150, 2, 400] : [2844, 12, 40_000];
/** What the build before formulas were data took for all tables of a month of 2,844 regions, where COINr took 3,600 ms. */
const OLD_MONTH_MS = 7600;
const MONTH_MEMORY_GOAL_MB = 300;
const TOWNSHIPS_MEMORY_GOAL_MB = 1500;
/** An index of 6,505 regions with scores computed by others; its values go through a logarithm. */
const LOGARITHMIC = '../shared/conformance/simd2012';
const LOGARITHM_GOAL = 2;

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

async function reportMemory(name: string, args: readonly string[], goal: number, rounds: number): Promise<void> {
  const peak = await peakMegabytes(thisNode.path, args, rounds);
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

/** What the start is measured by, an empty node first. */
function starts(out: string): Subject[] {
  const compute = ['bin/pingan.js', 'compute', '--month', MONTH, '--out', out, '--quiet'];
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'pingan --version', args: ['bin/pingan.js', '--version'], goal: 2 },
    { name: `pingan compute --month ${MONTH}`, args: compute, goal: 10 },
  ];
}

/** The same on the releases of Node that do not run this. */
async function benchReleases(out: string): Promise<void> {
  for (const release of RELEASES.filter((other) => !thisNode.version.startsWith(`v${other}.`))) {
    const node = fetchNode(release, join(out, `node-${release}`));
    if (typeof node === 'string') {
      line(`Node ${release} is not to be had: ${node}`);
      continue;
    }
    const subjects = starts(join(out, 'tables'));
    const medians = await timesOf(node.path, subjects, repetitions, warmUps);
    line(`Node ${node.version}`, 'ms', 'ratio', 'goal', '');
    for (const [at, subject] of subjects.entries())
      report(subject, medians[at] ?? Number.NaN, medians[0] ?? Number.NaN);
  }
}

/** Whether time goes by the number of indicators, and not by its square. */
async function benchMany(out: string): Promise<void> {
  const few = ['bin/pingan.js', ...manyIndicators(join(out, 'few'), MANY / 4)];
  const many = ['bin/pingan.js', ...manyIndicators(join(out, 'many'), MANY)];
  const subjects = [
    { name: `${MANY / 4} indicators x 4 regions`, args: few },
    { name: `${MANY} indicators x 4 regions`, args: many },
  ];
  const [less = Number.NaN, more = Number.NaN] = await timesOf(thisNode.path, subjects, 1);
  line(subjects[0]?.name ?? '', less.toFixed(0));
  line(subjects[1]?.name ?? '', more.toFixed(0), '', `<= ${MANY_GOAL_MS} ms`, verdict(more, MANY_GOAL_MS));
  line('4 x the indicators', '', (more / less).toFixed(2), `< ${SCALING_GOAL}`, verdict(more / less, SCALING_GOAL));
  await reportMemory(`${MANY} indicators`, many, MANY_MEMORY_GOAL_MB, 1);
}

/** A ratio of two subjects that ran in turn, beside its goal. */
function reportRatio(name: string, ms: number, other: number, goal: number): void {
  line(name, ms.toFixed(0), (ms / other).toFixed(2), `<= ${goal}`, verdict(ms / other, goal));
}

/** A country: one month, 12 of them beside DuckDB in doubles, and as many cells in one month of townships. */
async function benchNational(out: string): Promise<void> {
  const [counties, townships] = [join(out, 'counties'), join(out, 'townships')];
  const months = monthsFrom2018(MONTHS);
  const [first = MONTH, last = MONTH] = [months[0], months.at(-1)];
  national(counties, COUNTIES, months);
  national(townships, TOWNSHIPS, [first]);
  const compute = ['bin/pingan.js', 'compute', '--quiet', '--out', join(out, 'country'), '--project'];
  const two = ['--tables', 'results,scores'];
  const month = [...compute, counties, '--month', first];
  const many = [
    'bin/pingan.js',
    'compute',
    '--quiet',
    '--out',
    join(out, 'towns'),
    '--project',
    townships,
    '--month',
    first,
    ...two,
  ];
  const rival = duckdb(join(out, 'duckdb'), counties);
  const subjects: readonly Subject[] = [
    { name: `${COUNTIES} x 123, all tables`, args: month, within: OLD_MONTH_MS / 5 },
    { name: `${COUNTIES} x 123, results and scores`, args: [...month, ...two], within: Math.round(OLD_MONTH_MS / 12) },
    { name: `${MONTHS} such months`, args: [...compute, counties, '--from', first, '--to', last, ...two] },
    { name: `${TOWNSHIPS} x 123, one month`, args: many },
    ...(typeof rival === 'string' ? [] : [{ name: 'DuckDB', args: rival }]),
  ];
  const medians = await timesOf(thisNode.path, subjects, longRounds, warmUps);
  line(`a country, median of ${longRounds}`, 'ms', 'ratio', 'goal', '');
  const [all = Number.NaN, some = Number.NaN, year = Number.NaN, large = Number.NaN, duck = Number.NaN] = medians;
  for (const [at, ms] of [all, some].entries()) {
    const { name, within = Number.NaN } = subjects[at] as Subject;
    line(name, ms.toFixed(0), '', `<= ${within} ms`, verdict(ms, within));
  }
  if (typeof rival === 'string') line(`DuckDB is not to be had: ${rival}`);
  else reportRatio(`${MONTHS} such months, to DuckDB's ${duck.toFixed(0)} ms`, year, duck, 1);
  reportRatio(`${TOWNSHIPS} x 123, to the ${MONTHS} months`, large, year, 1.5);
  await reportMemory('a month, all tables', month, MONTH_MEMORY_GOAL_MB, longRounds);
  await reportMemory(`${TOWNSHIPS} regions`, many, TOWNSHIPS_MEMORY_GOAL_MB, 1);
}

/** What a logarithm takes beside none, and what other commands take beside a month of the demonstration. */
async function benchCommands(out: string): Promise<void> {
  const demonstration = ['--month', MONTH, '--quiet'];
  const compute = ['bin/pingan.js', 'compute', ...demonstration, '--out', join(out, 'tables')];
  const profile = ['bin/pingan.js', 'profile', '--all', ...demonstration, '--out', join(out, 'profiles')];
  const workbook = ['bin/pingan.js', 'workbook', ...demonstration, '--out', join(out, 'index.xlsx')];
  const subjects = [
    { name: 'compute', args: compute },
    { name: 'profile --all', args: profile },
    { name: 'workbook', args: workbook },
  ];
  const [month = Number.NaN, all = Number.NaN, book = Number.NaN] = await timesOf(
    thisNode.path,
    subjects,
    longRounds,
    warmUps,
  );
  line('commands beside compute', 'ms', 'ratio', 'goal', '');
  reportRatio('profile --all', all, month, 3);
  line('workbook', book.toFixed(0), (book / month).toFixed(2));
  await reportMemory('workbook', workbook, 200, 1);
}

/** The time of an index whose values go through a logarithm, beside that of the same without. */
async function benchLogarithm(out: string): Promise<void> {
  if (!existsSync(LOGARITHMIC)) {
    line(`logarithm: ${LOGARITHMIC} is not there`);
    return;
  }
  const [logarithmic, plain] = ['log', 'plain'].map((name) => join(out, name)) as [string, string];
  for (const folder of [logarithmic, plain]) cpSync(LOGARITHMIC, folder, { recursive: true });
  const path = join(plain, 'indicators.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(',log,', ',,'));
  const subjects = [plain, logarithmic].map((folder) => {
    const args = ['--month', '2012-12', '--project', folder, '--out', join(folder, 'out'), '--quiet'];
    return { name: folder, args: ['bin/pingan.js', 'compute', ...args] };
  });
  const [without = Number.NaN, withLog = Number.NaN] = await timesOf(thisNode.path, subjects, longRounds, warmUps);
  reportRatio('6505 x 7 through a logarithm, to without', withLog, without, LOGARITHM_GOAL);
}

/** What one cell of a column takes, a text of 20 digits less than a microsecond, and how much is left to the exact reading. */
function benchColumns(): void {
  const { times, undecided } = columnTimes();
  line('columns', 'ns a cell');
  for (const { name, nanoseconds } of times) {
    const goal = name === 'text of 20 digits' ? [`<= ${TEXT_GOAL_NS} ns`, verdict(nanoseconds, TEXT_GOAL_NS)] : [];
    line(name, nanoseconds.toFixed(0), '', ...goal);
  }
  line('texts that are not decided', `${(100 * undecided.texts).toFixed(2)} %`);
  line('ties that are not decided', `${(100 * undecided.ties).toFixed(2)} %`);
}

/** The exact reading's own arithmetic beside decimal.js: what it is kept for. */
function benchKernel(): void {
  line('the exact reading, ns an operation', 'own', 'decimal.js', 'ratio');
  for (const { name, own, decimal } of kernelTimes()) {
    line(name, own.toFixed(0), decimal.toFixed(0), (own / decimal).toFixed(2));
  }
}

async function bench(out: string): Promise<void> {
  const year = ['--project', yearOfMonths(join(out, 'year')), '--out', join(out, 'tables'), '--quiet'];
  const alone = ['bin/pingan.js', 'compute', '--month', MONTH, ...year];
  const together = ['bin/pingan.js', 'compute', '--from', '2018-01', '--to', '2018-12', ...year];
  const drawing = ['bin/pingan.js', 'robustness', '--month', MONTH, '--seed', '1', '--quiet', '--draws'];
  const robustness = [...drawing, `${DRAWS}`];
  const subjects: readonly Subject[] = [
    ...starts(out),
    { name: 'one month of a year of them', args: alone },
    { name: 'the whole year in one run', args: together },
    { name: 'pingan robustness, 1 draw', args: [...drawing, '1'] },
    { name: `pingan robustness, ${DRAWS} draws`, args: robustness, within: 1500 },
  ];
  const medians = await timesOf(thisNode.path, subjects, repetitions, warmUps);
  const [empty = Number.NaN] = medians;
  line(`Node ${thisNode.version}, median of ${repetitions}`, 'ms', 'ratio', 'goal', '');
  for (const [at, subject] of subjects.entries()) report(subject, medians[at] ?? Number.NaN, empty);
  const [month = Number.NaN, months = Number.NaN] = medians.slice(3, 5);
  const times = months / month;
  line('12 months, in single months', '', times.toFixed(2), `< ${YEAR_GOAL}`, verdict(times, YEAR_GOAL));
  const [one = Number.NaN, all = Number.NaN] = medians.slice(-2);
  const draw = (all - one) / (DRAWS - 1);
  const faster = COINR_DRAW_MS / draw;
  line('a draw more', draw.toFixed(3), `${faster.toFixed(0)} x`, '> 1000 x', verdict(1000, faster));
  const rounds = Math.min(repetitions, 5);
  await reportMemory('compute', subjects[2]?.args ?? [], MEMORY_GOAL_MB, rounds);
  await reportMemory('robustness', robustness, ROBUSTNESS_MEMORY_GOAL_MB, rounds);
  benchColumns();
  benchKernel();
  await benchMany(out);
  await benchCommands(out);
  await benchLogarithm(out);
  await benchNational(out);
  await benchReleases(out);
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
