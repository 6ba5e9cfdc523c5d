import { readdirSync, writeFileSync } from 'node:fs';
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

const next: Readonly<Record<string, readonly string[]>> = {
  verify: ['verify', `out/${MONTH}`, '--outputs-only', '--quiet'],
  compare: ['compare', `out/${MONTH}`, `out/${MONTH}`, '--quiet'],
  compute,
};

describe.skipIf(process.platform === 'win32')('a run of compute that is killed between two renames', () => {
  it.each(Object.keys(next))(
    'leaves the old or the new folder, complete, once %s has run, and nothing else',
    async (command) => {
      const found = new Set<string>();
      let renames = 0;
      for (let isKilled = true; isKilled; renames += 1) {
        await withFolder({ ...smallWorkspace(), 'kill.cjs': preload }, async (cwd) => {
          const out = join(cwd, 'out');
          await runCli(compute, { cwd });
          const old = folderContents(out);
          writeFileSync(join(cwd, input), 'indicator,value\nA1,1\nA2,5\nB1,98\n');
          await runCli([...compute, '--out', 'fresh'], { cwd });
          const fresh = folderContents(join(cwd, 'fresh'));
          isKilled = await isKilledAt(renames, cwd);
          const { code } = await spawnCli(next[command] ?? [], { cwd });
          expect(code).toBe(0);
          expect(readdirSync(out)).toEqual([MONTH]);
          const left = folderContents(out);
          expect([old, fresh]).toContainEqual(left);
          found.add(left[`${MONTH}/results.csv`] === old[`${MONTH}/results.csv`] ? 'old' : 'new');
        });
      }
      expect(renames).toBeGreaterThan(4);
      expect([...found].sort()).toEqual(command === 'compute' ? ['new'] : ['new', 'old']);
    },
    120_000,
  );
});
