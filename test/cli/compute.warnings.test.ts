import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { watchedWorkspace } from '../support/watched.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const compute = (folder: string, ...args: readonly string[]) => {
  return runCli(['compute', '--project', folder, '--month', MONTH, '--out', join(folder, 'out'), ...args]);
};
const RULES = [
  { rule: 'score-drop', threshold: 9.5, severity: 'medium' },
  { rule: 'score-below', threshold: 60, severity: 'high' },
];
const DROP =
  'medium score-drop d1 =SUM(A1) (Formula): the total is 65.00, down from 75.00 in 2018-08: a drop of more than 9.5';

describe('compute with rules to warn by', () => {
  it('writes warnings.csv as one of the outputs, and says what is warned of', async () => {
    await withFolder(watchedWorkspace(RULES), async (folder) => {
      const { code, stderr } = await compute(folder);
      expect(code).toBe(0);
      expect(stderr.split('\n').slice(-3)).toEqual([DROP, '2018-09: 1 by the rules of "warnings" (medium 1)', '']);
      const out = join(folder, 'out', MONTH);
      const names = (path: string, key: string) => JSON.parse(readFileSync(join(out, path), 'utf8'))[key];
      expect(names('manifest.json', 'subject').map(({ name }: { name: string }) => name)).toContain('warnings.csv');
      const [described] = names('datapackage.json', 'resources').filter(
        ({ path }: { path: string }) => path === 'warnings.csv',
      );
      expect(described.schema.primaryKey).toEqual(['number', 'region', 'node']);
      expect((await runCli(['verify', out, '--project', folder])).code).toBe(0);
      expect((await compute(folder, '--check')).code).toBe(0);
    });
  });

  it('says it in JSON too', async () => {
    await withFolder(watchedWorkspace(RULES), async (folder) => {
      const { stdout, stderr } = await compute(folder, '--json');
      expect(stderr).toBe('');
      expect(JSON.parse(stdout).months[0].warnings).toMatchObject([
        { rule: 'score-drop', region: 'd1', message: DROP },
      ]);
    });
  });

  it('ends with exit code 4 where --fail-on says so, the outputs written', async () => {
    await withFolder(watchedWorkspace(RULES), async (folder) => {
      expect((await compute(folder, '--fail-on', 'high')).code).toBe(0);
      const failed = await compute(folder, '--fail-on', 'medium', '--quiet');
      expect(failed).toEqual({
        code: 4,
        stdout: '',
        stderr: 'error: --fail-on medium: 1 at this severity or above; the outputs are written\n',
      });
      expect(existsSync(join(folder, 'out', MONTH, 'warnings.csv'))).toBe(true);
    });
  });

  it('refuses --fail-on without rules, beside --check, and of no severity; nothing is written then', async () => {
    await withFolder(smallWorkspace(), async (folder) => {
      const zh = await compute(folder, '--fail-on', 'low', '--lang', 'zh');
      expect([zh.code, zh.stderr]).toEqual([
        2,
        '错误：--fail-on 需要预警规则，而 pingan.json 的 "warnings" 没有规则；请添加\n',
      ]);
      expect(await compute(folder, '--fail-on', 'low')).toEqual({
        code: 2,
        stdout: '',
        stderr: 'error: --fail-on asks for warnings, but "warnings" in pingan.json has no rules; add some\n',
      });
      expect((await compute(folder, '--fail-on', 'low', '--check')).stderr).toBe(
        "error: option '--check' cannot be used with option '--fail-on <severity>'\n",
      );
      expect((await compute(folder, '--fail-on', 'grave')).code).toBe(2);
      expect(existsSync(join(folder, 'out'))).toBe(false);
    });
  });

  it('warns of a few regions of the demonstration', async () => {
    await withFolder({}, async (out) => {
      const { code } = await runCli(['compute', '--project', DEMONSTRATION, '--month', MONTH, '--out', out]);
      const rows = csvRows(readFileSync(join(out, MONTH, 'warnings.csv'), 'utf8'));
      expect(code).toBe(0);
      expect(new Set(rows.map(({ rule }) => rule))).toEqual(
        new Set(['score-below', 'score-drop', 'rank-loss', 'band-worsened']),
      );
      expect(rows.length).toBeLessThan(25);
    });
  });
});
