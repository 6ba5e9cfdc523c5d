import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnWorkspace } from '../oracle/arbitrary.ts';
import type { DrawnWorkspace } from '../oracle/workspace.ts';
import { type Derived, derive, differencesOf } from '../support/derived.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/workspace-files.ts';
import { PATIENCE, RUNS_OF_PAIRS, withDrawn } from './runs.ts';
import { wildWorkspace } from './wild-workspace.ts';

/** What compute writes of any workspace passes verify, and a changed digit does not. */

/** Computes a month of a project and verifies what was written; undefined where the input is refused. */
async function verifiedFolder(project: string, month: string): Promise<Derived | undefined> {
  return withFolder({}, async (folder) => {
    const out = join(folder, 'out');
    const run = await runCli(['compute', '--project', project, '--month', month, '--out', out, '--quiet']);
    expect([0, 3], run.stderr).toContain(run.code);
    if (run.code !== 0) return undefined;
    const whole = await runCli(['verify', join(out, month), '--project', project]);
    expect(whole.code, whole.stdout + whole.stderr).toBe(0);
    const [derivation = '', scores = ''] = ['derivation.csv', 'scores.csv'].map((name) => {
      return readFileSync(join(out, month, name), 'utf8');
    });
    return derive(derivation, scores);
  });
}

function verified(ws: DrawnWorkspace): Promise<Derived | undefined> {
  return withDrawn(ws, (folder) => verifiedFolder(folder, ws.settings.month));
}

/** The examples of methods, each with a month that it has. */
const EXAMPLES = [
  ['aggregation', '2024-05'],
  ['observations', '2024-03'],
  ['scoring', '2024-06'],
  ['values', '2024-05'],
  ['weights', '2024-05'],
] as const;

describe('what compute writes of the example', () => {
  it('is checked of every example', () => {
    const folders = readdirSync('fixtures/methods', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(EXAMPLES.map(([name]) => name));
  });

  it.each(EXAMPLES)('%s passes verify and verify --derivation', async (name, month) => {
    const derived = await verifiedFolder(join('fixtures/methods', name), month);
    expect(derived).toBeDefined();
    const { differences, problems, tally } = await differencesOf(derived as Derived);
    expect({ differences, problems }).toEqual({ differences: [], problems: [] });
    expect(tally.checked).toBeGreaterThan(100);
  });
});

describe.each([
  ['drawn', drawnWorkspace()],
  ['wild', wildWorkspace()],
] as const)('what compute writes of %s workspaces', (_, workspaces) => {
  it('passes verify and verify --derivation', { timeout: PATIENCE * 2 }, async () => {
    let checked = 0;
    const property = fc.asyncProperty(workspaces, async (ws) => {
      const derived = await verified(ws);
      fc.pre(derived !== undefined);
      if (derived === undefined) return;
      const { differences, problems, tally } = await differencesOf(derived);
      expect({ differences, problems }).toEqual({ differences: [], problems: [] });
      checked += tally.checked;
    });
    await fc.assert(property, { numRuns: RUNS_OF_PAIRS, maxSkipsPerRun: 100, endOnFailure: true });
    expect(checked).toBeGreaterThan(RUNS_OF_PAIRS * 5);
  });
});

type Row = Readonly<Record<string, string>>;
type Changed = 'adjusted' | 'treated' | 'score' | 'effective_weight' | 'contribution';

/** Whether a row gives its value itself: what was imputed, rolled up or treated for outliers hangs on other rows. */
function isOwn(row: Row): boolean {
  return ['', 'reported', 'carry-forward'].includes(row['origin'] ?? '') && row['treatment'] === '';
}

/** How many digits of a cell tell, from the first that is not 0 on: a product of cut figures leaves the last three open. */
function tellingDigits(rows: readonly Row[], row: Row, column: Changed): number {
  const text = row[column] ?? '';
  if (text === '') return 0;
  if (column === 'effective_weight' || column === 'contribution') return /[1-9]/.test(text) ? 17 : 0;
  const peers = rows.filter(({ indicator, level, treated }) => {
    return indicator === row['indicator'] && level === row['level'] && treated !== '';
  });
  const isTold = column === 'score' ? row['treated'] !== '' && peers.every(isOwn) : isOwn(row);
  return isTold ? 20 : 0;
}

/** The places of a text where one of so many digits stands. */
function placesOf(text: string, most: number): readonly number[] {
  const digits = [...text].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  const first = digits.findIndex((at) => text[at] !== '0');
  return digits.slice(Math.max(0, first)).slice(0, most);
}

describe('a digit of a derivation', () => {
  it('that the others decide cannot be changed without a difference', { timeout: PATIENCE * 2 }, async () => {
    const columns: readonly Changed[] = ['adjusted', 'treated', 'score', 'effective_weight', 'contribution'];
    const property = fc.asyncProperty(
      fc.oneof(drawnWorkspace(), wildWorkspace()),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      async (ws, choice, more) => {
        const derived = await verified(ws);
        fc.pre(derived !== undefined);
        if (derived === undefined) return;
        const rows: Row[] = parse(derived.derivation, { columns: true });
        for (const column of columns) {
          const telling = rows.filter((row) => tellingDigits(rows, row, column) > 0);
          const row = telling[choice % Math.max(1, telling.length)];
          if (row === undefined) continue;
          const text = row[column] ?? '';
          const places = placesOf(text, tellingDigits(rows, row, column));
          const at = places[choice % places.length] as number;
          const changed = `${text.slice(0, at)}${(Number(text[at]) + more) % 10}${text.slice(at + 1)}`;
          const others = rows.map((own) => (own === row ? { ...own, [column]: changed } : own));
          const { differences } = await differencesOf({ ...derived, derivation: stringify(others, { header: true }) });
          expect(differences, `${column} ${text} -> ${changed} of ${JSON.stringify(row)}`).not.toEqual([]);
        }
      },
    );
    await fc.assert(property, { numRuns: RUNS_OF_PAIRS, maxSkipsPerRun: 100, endOnFailure: true });
  });
});
