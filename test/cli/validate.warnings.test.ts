import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { observations } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';
import { watchedWorkspace } from '../support/watched.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const RULES = [{ rule: 'score-drop', threshold: 9.5, severity: 'medium' }];

describe('validate --fail-on', () => {
  it.each([
    ['low', 4],
    ['medium', 4],
    ['high', 0],
  ])('%s ends with %s where a rule warns at medium', async (severity, code) => {
    await withFolder(watchedWorkspace(RULES), async (cwd) => {
      const done = await runCli(['validate', '--month', MONTH, '--fail-on', severity], { cwd });
      expect(done.code).toBe(code);
      expect(done.stderr).toContain('2018-09: 1 by the rules of "warnings" (medium 1)\n');
      const closing = `error: --fail-on ${severity}: 1 at this severity or above\n`;
      expect(done.stderr.endsWith(closing)).toBe(code === 4);
    });
  });

  it('is refused where there are no rules, and left alone where it is not asked for', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      const { code, stderr } = await runCli(['validate', '--fail-on', 'high'], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining('--fail-on asks for warnings')]);
    });
    await withFolder(watchedWorkspace(RULES), async (cwd) => {
      const { code, stderr } = await runCli(['validate'], { cwd });
      expect([code, stderr.includes('by the rules')]).toEqual([0, false]);
    });
  });
});

describe('--strict', () => {
  const warned = smallWorkspace(observations('A1,,,', 'A2,,,', 'B1,,,'));

  it.each([['validate'], ['compute', '--month', MONTH]])(
    'makes warnings of %s errors, and says why',
    async (...args) => {
      await withFolder(warned, async (cwd) => {
        expect((await runCli(args, { cwd })).code).toBe(0);
      });
      await withFolder(warned, async (cwd) => {
        for (const quiet of [[], ['--quiet']]) {
          const { code, stdout, stderr } = await runCli([...args, '--strict', ...quiet], { cwd });
          expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
          expect(stderr).toContain('data/2018-09/east.csv:2:1 error silent-region: ');
          expect(stderr).not.toContain(' warning ');
          expect(stderr).toMatch(
            /\nerror: --strict treats warnings as errors, and there are \d+; mend them, or leave out --strict\n$/,
          );
        }
        expect(existsSync(join(cwd, 'out'))).toBe(false);
        const data = JSON.parse((await runCli([...args, '--strict', '--json'], { cwd })).stdout);
        expect([data.warnings, data.errors > 0]).toEqual([0, true]);
      });
    },
  );

  it.each([['validate'], ['compute', '--month', MONTH]])(
    'leaves %s alone where there are no warnings',
    async (...args) => {
      await withFolder(smallWorkspace({}, { plausibility: false }), async (cwd) => {
        expect((await runCli([...args, '--strict'], { cwd })).code).toBe(0);
      });
    },
  );
});
