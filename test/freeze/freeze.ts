import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import { writeWorkspace } from '../oracle/write-workspace.ts';
import { type Frozen, type FrozenWorkspace, outputsOf } from './outputs.ts';

/**
 * `npm run freeze` computes every output of every command for the demonstration, the examples of methods, the drawn
 * workspaces and the real indices beside the repository, and says which differ from the digests that are kept.
 *
 *     npm run freeze                     compare with the digests kept; exit code 1 where any differs
 *     npm run freeze -- --keep           keep the digests as they are now
 *     npm run freeze -- --only methods   only workspaces whose name contains this
 *     npm run freeze -- --texts DIR      write the outputs too, so that two states can be compared by diff -r
 */
const KEPT = 'test/freeze/digests.json';
const REAL = '../shared/conformance';
const DRAWN = 200;
const SEED = 20180915;
/** 40 bits: one changed output in a million million passes unseen. */
const DIGITS = 10;

type Digests = Record<string, Record<string, string>>;

function examples(): FrozenWorkspace[] {
  const methods: readonly (readonly [string, string])[] = [
    ['aggregation', '2024-05'],
    ['observations', '2024-03'],
    ['scoring', '2024-06'],
    ['values', '2024-05'],
    ['weights', '2024-05'],
  ];
  return [
    { name: 'zhejiang', project: 'fixtures/zhejiang', month: '2018-09' },
    ...methods.map(([name, month]) => ({ name: `methods-${name}`, project: join('fixtures/methods', name), month })),
  ];
}

/** The months of a folder of real indices are the names of its folders or files of observations. */
function realIndices(): FrozenWorkspace[] {
  if (!existsSync(REAL)) {
    process.stderr.write(`skipped: ${REAL} is not there\n`);
    return [];
  }
  return readdirSync(REAL, { withFileTypes: true }).flatMap((entry) => {
    const project = join(REAL, entry.name);
    const data = join(project, 'data');
    if (!existsSync(join(project, 'pingan.json')) || !existsSync(data)) return [];
    const month = readdirSync(data)
      .flatMap((name) => /\d{4}-\d{2}/.exec(name) ?? [])
      .sort()
      .at(-1);
    return month === undefined ? [] : [{ name: `real-${entry.name}`, project, month }];
  });
}

function drawnWorkspaces(folder: string): FrozenWorkspace[] {
  return fc.sample(drawnWorkspace(), { numRuns: DRAWN, seed: SEED }).map((ws, number) => {
    const name = `drawn-${String(number).padStart(3, '0')}`;
    const project = join(folder, name);
    mkdirSync(project);
    writeWorkspace(ws, project);
    return { name, project, month: ws.settings.month };
  });
}

/** One digest a command, of all that it puts out: digests of each output would take half a megabyte. */
function digestsOf(outputs: readonly Frozen[]): Record<string, string> {
  const hashes = new Map<string, Hash>();
  for (const { name, text } of outputs) {
    const [command = ''] = name.split(' ');
    const hash = hashes.get(command) ?? createHash('sha256');
    hashes.set(command, hash.update(`${name}\0${text}\0`));
  }
  return Object.fromEntries([...hashes].map(([command, hash]) => [command, hash.digest('hex').slice(0, DIGITS)]));
}

/** One line a workspace, so that a change shows where it is. */
function textOf(digests: Digests): string {
  const lines = Object.entries(digests).map(
    ([name, outputs]) => `  ${JSON.stringify(name)}: ${JSON.stringify(outputs)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function differences(name: string, before: Record<string, string> = {}, now: Record<string, string>): string[] {
  const outputs = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...outputs].flatMap((output) => {
    const [was, is] = [before[output], now[output]];
    if (was === is) return [];
    return [`${name}  ${output}  ${was === undefined ? 'is new' : is === undefined ? 'is gone' : 'differs'}`];
  });
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    // npm and node each leave their own "--".
    args: process.argv.slice(2).filter((arg) => arg !== '--'),
    options: { keep: { type: 'boolean' }, only: { type: 'string' }, texts: { type: 'string' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'pingan-freeze-'));
  try {
    const all = [...examples(), ...realIndices(), ...drawnWorkspaces(folder)];
    const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Digests) : {};
    const digests: Digests = values.keep === true && values.only === undefined ? {} : { ...kept };
    const found: string[] = [];
    let count = 0;
    for (const workspace of all.filter(({ name }) => name.includes(values.only ?? ''))) {
      const outputs = await outputsOf(workspace, join(folder, 'out'));
      for (const output of values.texts === undefined ? [] : outputs) {
        const path = join(values.texts as string, workspace.name, output.name.replaceAll(/[^\p{L}\p{N}./-]+/gu, '_'));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, output.text);
      }
      count += outputs.length;
      const now = digestsOf(outputs);
      found.push(...differences(workspace.name, kept[workspace.name], now));
      digests[workspace.name] = now;
    }
    if (values.keep === true) writeFileSync(KEPT, textOf(digests));
    for (const line of found) process.stdout.write(`${line}\n`);
    process.stdout.write(`${count} outputs; of ${found.length} commands they are other than kept\n`);
    return found.length === 0 || values.keep === true ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
