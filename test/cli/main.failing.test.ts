import { execFileSync, spawnSync } from 'node:child_process';
import { realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { keys } from '../support/keys.ts';
import { runCli } from '../support/run-cli.ts';
import { spawnCli } from '../support/spawn-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const month = ['--month', MONTH];
const compute = ['compute', ...month];
const silent = { write: () => undefined };
const named = buildProgram(contextOf({ stdout: silent, stderr: silent, env: {}, cwd: '.' }), 'en', () => undefined);

/** A command line that prints, for each command. */
const printing: Readonly<Record<string, readonly string[]>> = {
  compute: month,
  publish: month,
  verify: ['out/2018-09'],
  validate: [],
  explain: [...month, '--region', 'east'],
  compare: [MONTH, MONTH],
  trend: ['--region', 'east', '--from', MONTH, '--to', MONTH],
  weights: [],
  profile: ['--region', 'east'],
  diagnose: month,
  'what-if': [...month, '--region', 'east', '--set', 'A2=6'],
  robustness: [...month, '--draws', '20'],
  workbook: [...month, '--out', 'a.xlsx'],
  import: ['table.csv', ...month, '--dry-run'],
  init: ['new'],
  schema: [],
  help: ['numbers'],
};
const lines: readonly (readonly string[])[] = [
  ...named.commands.map((command) => [command.name(), ...(printing[command.name()] ?? ['--nothing-prints'])]),
  ...['compute', 'explain', 'compare', 'profile', 'diagnose'].map((name) => [
    name,
    ...(printing[name] ?? []),
    '--json',
  ]),
  ['weights', '--csv'],
  ['compare', MONTH, MONTH, '--format', 'csv'],
  ['compute', ...month, '--check'],
  ['validate', '--project', 'none', '--json'],
  ['verify', '--help'],
  ['--help'],
  ['--version'],
];

describe.skipIf(process.platform !== 'linux')('a standard output that fails', () => {
  it('is told in one line, with exit code 5, by every command', async () => {
    await withFolder(smallWorkspace({ 'table.csv': 'region,indicator,value\neast,A1,3\n' }), async (cwd) => {
      await runCli(compute, { cwd });
      for (const args of lines) {
        const { code, stderr } = await spawnCli(args, { cwd, stdout: '/dev/full' });
        const last = stderr.split('\n').at(-2);
        expect({ args, code, last }).toEqual({
          args,
          code: 5,
          last: 'error: cannot write to the standard output (ENOSPC: no space is left on the device); not all of the result was printed',
        });
        expect(stderr).not.toMatch(/^ +at /m);
      }
    });
  }, 120_000);

  it('is told in Chinese', async () => {
    const { code, stderr } = await spawnCli(['schema', '--lang', 'zh'], { stdout: '/dev/full' });
    expect({ code, stderr }).toEqual({
      code: 5,
      stderr: '错误：无法写到标准输出（ENOSPC：设备上没有剩余空间）；结果未能全部输出\n',
    });
  });

  it('is no failure of a command that prints nothing', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      expect((await spawnCli([...compute, '--quiet'], { cwd, stdout: '/dev/full' })).code).toBe(0);
    });
  });
});

/** Makes every folder that is asked for fail as one on a read-only file system does. */
const readOnly = `
const fs = require('node:fs');
const fail = (path) => {
  throw Object.assign(new Error('EROFS'), { syscall: 'mkdir', code: 'EROFS', path });
};
fs.mkdirSync = fail;
fs.mkdtempSync = fail;
require('node:module').syncBuiltinESMExports();
`;

describe('a place that cannot be written to', () => {
  const writing: readonly (readonly [target: string, args: readonly string[]])[] = [
    [`new/${MONTH}`, [...compute, '--out', 'new']],
    ['new', ['init', 'new']],
    ['a.xlsx', ['workbook', ...month, '--out', 'a.xlsx']],
    ['w.csv', ['weights', '--write', 'w.csv']],
    [`new/${MONTH}`, ['profile', ...month, '--all', '--out', 'new']],
    ['new', ['robustness', ...month, '--draws', '20', '--out', 'new']],
  ];

  it.each(writing)('is named with the reason: %s by %j', async (target, args) => {
    await withFolder({ ...smallWorkspace(), 'preload.cjs': readOnly }, async (cwd) => {
      const { code, stderr } = await spawnCli(args, { cwd, preload: join(cwd, 'preload.cjs') });
      const line = `cannot read or write ${join(realpathSync(cwd), target)} (EROFS: the file system is read-only); check`;
      expect({ code, last: stderr.split('\n').at(-2) }).toEqual({ code: 5, last: expect.stringContaining(line) });
    });
  });

  it.skipIf(process.platform !== 'linux')('ends compute, also where no folder can be made at all', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      for (const out of ['/proc/x', '/proc/x/y']) {
        const { code, stderr } = await spawnCli([...compute, '--out', out], { cwd });
        expect({ code, named: stderr.includes(`cannot read or write ${out}/${MONTH} (E`) }).toEqual({
          code: 5,
          named: true,
        });
      }
    });
  });
});

/** Every place where a file is read that the user names, or that lies where the user points. */
const reading: readonly (readonly [path: string, args: readonly string[], code: number])[] = [
  [`out/${MONTH}/results.csv`, ['verify', `out/${MONTH}`], 5],
  [`out/${MONTH}/results.json`, ['verify', `out/${MONTH}`, '--outputs-only'], 5],
  [`out/${MONTH}/manifest.json`, ['verify', `out/${MONTH}`], 5],
  [`out/${MONTH}/manifest.dsse.json`, ['verify', `out/${MONTH}`], 5],
  [`out/${MONTH}/scores.csv`, [...compute, '--check'], 5],
  [`out/${MONTH}/derivation.csv`, ['compare', `out/${MONTH}`, `out/${MONTH}`], 5],
  ['x.csv', ['verify', '--derivation', 'x.csv'], 5],
  [`x.csv`, ['verify', '--derivation', `out/${MONTH}/derivation.csv`, '--scores', 'x.csv'], 5],
  ['x.csv', ['verify', '--published', 'x.csv', ...month], 5],
  ['x.pem', ['verify', `out/${MONTH}`, '--key', 'x.pem'], 5],
  ['x.pem', [...compute, '--out', 'new', '--sign', 'x.pem'], 5],
  ['indicators.csv', compute, 3],
  [`data/${MONTH}/east.csv`, ['verify', `out/${MONTH}`], 4],
  ['a.xlsx', ['workbook', ...month, '--out', 'a.xlsx'], 5],
  ['w.csv', ['weights', '--write', 'w.csv'], 5],
];

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  it.each(reading)(
    'is refused at %s by %j at once, by its name',
    async (path, args, code) => {
      await withFolder(smallWorkspace({ 'private.pem': keys.private }), async (cwd) => {
        await runCli([...compute, '--sign', 'private.pem'], { cwd });
        // Reading a pipe that nobody writes to would never end, so that a process of its own reads it.
        const special = [
          { make: (at: string) => execFileSync('mkfifo', [at]), pingan: spawnCli },
          { make: (at: string) => symlinkSync('/dev/zero', at), pingan: runCli },
        ];
        for (const { make, pingan } of special) {
          rmSync(join(cwd, path), { force: true });
          make(join(cwd, path));
          const found = await pingan(args, { cwd });
          expect({ code: found.code, stack: /^ +at /m.test(found.stderr) }).toEqual({ code, stack: false });
          expect(found.stdout + found.stderr).toContain(path);
        }
      });
    },
    60_000,
  );
});

describe.skipIf(process.platform === 'win32')('a working folder that is removed', () => {
  it('is named where it is missed', async () => {
    await withFolder({}, (root) => {
      const program = `mkdir gone && cd gone && rmdir ../gone && exec "${process.execPath}" "${resolve('bin/pingan.js')}" validate`;
      const { status, stderr } = spawnSync('sh', ['-c', program], { cwd: root, encoding: 'utf8', env: {} });
      expect({ status, stderr }).toEqual({
        status: 5,
        stderr: expect.stringMatching(/^error: cannot read or write \. \(ENOENT/),
      });
    });
  });
});
