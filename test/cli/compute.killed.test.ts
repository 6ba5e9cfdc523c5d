import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { runCli } from '../support/run-cli.ts';
import { spawnCli } from '../support/spawn-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const compute = ['compute', '--month', MONTH, '--quiet'];
const input = `data/${MONTH}/east.csv`;

/** Kills the process when it renames something for the n-th time: before it does, as a kill comes between two calls. */
const preload = `
const fs = require('node:fs');
const rename = fs.renameSync;
let left = Number(process.env.RENAMES);
fs.renameSync = (...args) => {
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
  return rename(...args);
};
require('node:module').syncBuiltinESMExports();
`;

/** Computes until the n-th rename; whether that was to be. */
async function isKilledAt(renames: number, cwd: string): Promise<boolean> {
  const world = { cwd, env: { NO_COLOR: '1', RENAMES: `${renames}` }, preload: join(cwd, 'kill.cjs') };
  try {
    expect((await spawnCli(compute, world)).code).toBe(0);
    return false;
  } catch (error) {
    expect(`${error}`).toContain('SIGKILL');
    return true;
  }
}

/** What may be the next to meet what the killed run left, and the states that it may leave itself. */
const next = [
  { args: ['verify', `out/${MONTH}`, '--outputs-only', '--quiet'], leaves: ['new', 'old'] },
  { args: ['compare', `out/${MONTH}`, `out/${MONTH}`, '--quiet'], leaves: ['new', 'old'] },
  { args: compute, leaves: ['new'] },
];

/** Computes the month, changes a value, and computes it into another folder too: the two states that may be met. */
async function prepare(cwd: string): Promise<Readonly<Record<'old' | 'new', Readonly<Record<string, string>>>>> {
  await runCli(compute, { cwd });
  const old = folderContents(join(cwd, 'out'));
  writeFileSync(join(cwd, input), 'indicator,value\nA1,1\nA2,5\nB1,98\n');
  await runCli([...compute, '--out', 'fresh'], { cwd });
  return { old, new: folderContents(join(cwd, 'fresh')) };
}

describe.skipIf(process.platform === 'win32')('a run of compute that is killed between two renames', () => {
  it('leaves the old or the new folder, complete, once another command has run, and nothing else', async () => {
    await withFolder({ ...smallWorkspace(), 'kill.cjs': preload }, async (begun) => {
      const states = await prepare(begun);
      const found = new Map(next.map(({ args }) => [args, new Set<string>()]));
      let renames = 0;
      for (let isKilled = true; isKilled; renames += 1) {
        await withFolder({}, async (killed) => {
          cpSync(begun, killed, { recursive: true });
          isKilled = await isKilledAt(renames, killed);
          for (const { args } of next) {
            await withFolder({}, async (cwd) => {
              cpSync(killed, cwd, { recursive: true });
              const { code, stderr } = await runCli(args, { cwd });
              expect(code, stderr).toBe(0);
              expect(readdirSync(join(cwd, 'out'))).toEqual([MONTH]);
              const left = folderContents(join(cwd, 'out'));
              const state = left[`${MONTH}/results.csv`] === states.old[`${MONTH}/results.csv`] ? 'old' : 'new';
              expect(left).toEqual(states[state]);
              found.get(args)?.add(state);
            });
          }
        });
      }
      expect(renames).toBeGreaterThan(4);
      for (const { args, leaves } of next)
        expect([args, ...[...(found.get(args) ?? [])].sort()]).toEqual([args, ...leaves]);
    });
  }, 120_000);
});
