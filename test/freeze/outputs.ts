import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { exampleWorkbook } from '../support/workbook-cells.ts';

/** A workspace whose outputs are frozen, and the month of it. */
export interface FrozenWorkspace {
  readonly name: string;
  readonly project: string;
  readonly month: string;
}

/** One output of one command. */
export interface Frozen {
  readonly name: string;
  readonly text: string;
}

/** Explained and profiled, so that a large workspace takes no hour. */
const MOST_REGIONS = 6;
const MOST_NODES = 12;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** What stands for the build that wrote an output, or for where it stands, is no figure. */
function settled(text: string, project: string, out: string): string {
  return text
    .replaceAll(relative(process.cwd(), out), 'OUT')
    .replaceAll(out, 'OUT')
    .replaceAll(project, 'PROJECT')
    .replaceAll(relative(process.cwd(), project), 'PROJECT')
    .replaceAll(/("(?:build|program|digest)": ")[0-9a-f]{64}"/g, '$1"')
    .replaceAll(/("tool":\s*\{\s*"digest":\s*\{\s*"sha256":\s*")[0-9a-f]{64}/g, '$1');
}

/** The first of a list, and others at equal distances. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, position) => position % step === 0).slice(0, most);
}

class Freezer {
  readonly #workspace: FrozenWorkspace;
  readonly #out: string;
  readonly #outputs: Frozen[] = [];

  constructor(workspace: FrozenWorkspace, out: string) {
    this.#workspace = workspace;
    this.#out = out;
  }

  get outputs(): readonly Frozen[] {
    return this.#outputs;
  }

  #keep(name: string, text: string): void {
    this.#outputs.push({ name, text: settled(text, this.#workspace.project, this.#out) });
  }

  /** Runs a command and keeps what it prints, what it tells, and how it ends. */
  async run(name: string, ...args: string[]): Promise<void> {
    const { code, stdout, stderr } = await runCli([...args, '--project', this.#workspace.project]);
    this.#keep(name, `${stdout}\n--\n${stderr}\n--\n${code}\n`);
  }

  async inAll(name: string, formats: readonly string[], ...args: string[]): Promise<void> {
    for (const format of formats) await this.run(`${name} ${format}`, ...args, '--format', format);
    await this.run(`${name} zh`, ...args, '--lang', 'zh');
  }

  /** Runs a command that fills a folder, and keeps each file of it. */
  async fill(name: string, ...args: string[]): Promise<void> {
    rmSync(this.#out, { recursive: true, force: true });
    mkdirSync(this.#out, { recursive: true });
    await this.run(name, ...args, '--out', this.#out);
    for (const path of filesBelow(this.#out))
      this.#keep(`${name} ${path}`, readFileSync(join(this.#out, path), 'utf8'));
  }

  async workbook(): Promise<void> {
    const { project, month } = this.#workspace;
    for (const language of ['en', 'zh'] as const) {
      const { sheets } = await exampleWorkbook(project, month, { language });
      for (const { name, rows } of sheets) this.#keep(`workbook ${language} ${name}`, JSON.stringify(rows));
    }
  }

  /** A computed table, by the name of its file. */
  table(name: string): ReturnType<typeof csvRows> {
    const path = join(this.#out, this.#workspace.month, name);
    return existsSync(path) ? csvRows(readFileSync(path, 'utf8')) : [];
  }

  async derivation(): Promise<void> {
    const derivation = join(this.#out, this.#workspace.month, 'derivation.csv');
    const { code, stdout, stderr } = await runCli(['verify', '--derivation', derivation]);
    this.#keep('verify --derivation', settled(`${stdout}\n--\n${stderr}\n--\n${code}\n`, '', this.#out));
  }
}

/** Every output of every command, on a month of a workspace; `out` is a folder to work in. */
export async function outputsOf(workspace: FrozenWorkspace, out: string): Promise<readonly Frozen[]> {
  const { month } = workspace;
  const freezer = new Freezer(workspace, out);
  const ofMonth = ['--month', month] as const;
  await freezer.run('validate', 'validate', ...ofMonth);
  await freezer.run('compute json', 'compute', ...ofMonth, '--json', '--out', join(out, 'json'));
  await freezer.fill('compute', 'compute', ...ofMonth);
  const results = freezer.table('results.csv');
  // What is refused has no other output.
  if (results.length === 0) return freezer.outputs;
  await freezer.derivation();
  const scores = freezer.table('scores.csv');
  const nodes = [...new Set(scores.map(({ node }) => node ?? ''))];
  const regions = spread(results, MOST_REGIONS).map(({ region }) => region ?? '');
  const [first = ''] = regions;
  for (const region of regions) {
    await freezer.inAll(
      `explain ${region}`,
      ['text', 'markdown', 'json', 'csv'],
      'explain',
      ...ofMonth,
      '--region',
      region,
    );
  }
  for (const node of spread(nodes, MOST_NODES)) {
    await freezer.run(`explain ${first} ${node}`, 'explain', ...ofMonth, '--region', first, '--node', node);
  }
  await freezer.inAll(
    `profile ${first}`,
    ['text', 'markdown', 'json', 'csv'],
    'profile',
    ...ofMonth,
    '--region',
    first,
  );
  await freezer.inAll(
    `trend ${first}`,
    ['text', 'csv', 'json'],
    'trend',
    '--region',
    first,
    '--from',
    month,
    '--to',
    month,
  );
  await freezer.inAll('diagnose', ['text', 'csv', 'json'], 'diagnose', ...ofMonth);
  await freezer.run('weights', 'weights', ...ofMonth);
  await freezer.run('weights csv', 'weights', ...ofMonth, '--csv');
  await freezer.run('weights json', 'weights', ...ofMonth, '--json');
  const leaf = freezer.table('derivation.csv').find(({ region, raw }) => region === first && raw !== '');
  if (leaf?.['indicator'] !== undefined) {
    const change = ['--set', `${leaf['indicator']}=${leaf['raw'] === '7' ? '8' : '7'}`] as const;
    await freezer.inAll('what-if', ['text', 'csv', 'json'], 'what-if', ...ofMonth, '--region', first, ...change);
  }
  const draws = ['--draws', '200', '--seed', '7', '--workers', '1'] as const;
  await freezer.run('robustness', 'robustness', ...ofMonth, ...draws, '--format', 'json');
  const [year, mm] = month.split('-').map(Number) as [number, number];
  const before = mm === 1 ? `${year - 1}-12` : `${year}-${String(mm - 1).padStart(2, '0')}`;
  await freezer.inAll('compare', ['text', 'csv', 'json'], 'compare', before, month);
  await freezer.workbook();
  return freezer.outputs;
}
