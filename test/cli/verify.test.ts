import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const ONE = 'error: name one thing to verify: a folder such as out/2018-09, --published FILE, or --derivation FILE\n';

describe('pingan verify', () => {
  it.each([[[]], [['out', '--published', 'x.csv']], [['--published', 'x', '--derivation', 'y']]])(
    'wants one thing to verify, not %j',
    async (args) => {
      expect(await runCli(['verify', ...args])).toEqual({ code: 2, stdout: '', stderr: ONE });
    },
  );

  it.each([
    [['out', '--month', '2018-09'], '--month does not go with DIR', '--month 不能与 DIR 同用'],
    [['out', '--scores', 'x'], '--scores does not go with DIR', '--scores 不能与 DIR 同用'],
    [['--derivation', 'x', '--key', 'k'], '--key does not go with --derivation', '--key 不能与 --derivation 同用'],
    [
      ['--published', 'x', '--outputs-only'],
      '--outputs-only does not go with --published',
      '--outputs-only 不能与 --published 同用',
    ],
    [
      ['--derivation', 'x', '--project', 'p'],
      '--project does not go with --derivation',
      '--project 不能与 --derivation 同用',
    ],
  ])('refuses an option that does not go with the others: %j', async (args, en, zh) => {
    expect(await runCli(['verify', ...args])).toEqual({ code: 2, stdout: '', stderr: `error: ${en}\n` });
    expect((await runCli(['verify', ...args, '--lang', 'zh'])).stderr).toBe(`错误：${zh}\n`);
  });
});
