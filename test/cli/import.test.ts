import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

const TABLE = 'region,A1,A2,B1\nEast,3,5,98\nWest,4,7,96\n';

describe('pingan import', () => {
  it('writes files that compute reads, and next time says that nothing differs', async () => {
    const files = smallWorkspace({ 'in/2018-10.csv': TABLE });
    await withFolder(files, async (cwd) => {
      const first = await runCli(['import', 'in/2018-10.csv'], { cwd });
      expect(first.code, first.stderr).toBe(0);
      expect(first.stdout).toContain('imported 6 figures into 2 files');
      expect(readFileSync(join(cwd, 'data/2018-10/east.csv'), 'utf8')).toBe(
        'indicator,value,status,note,origin\nA1,3,,,in/2018-10.csv!2:6\nA2,5,,,in/2018-10.csv!2:8\nB1,98,,,in/2018-10.csv!2:10\n',
      );
      expect((await runCli(['import', 'in/2018-10.csv'], { cwd })).code).toBe(0);
      expect((await runCli(['compute', '--month', '2018-10'], { cwd })).code).toBe(0);
    });
  });

  it('writes nothing where a cell is wrong, names the cell, and does not overwrite figures unasked', async () => {
    const files = smallWorkspace({
      '2018-10.csv': TABLE.replace('98', 'about 98'),
      'other.csv': TABLE.replace('98', '97'),
    });
    await withFolder(files, async (cwd) => {
      const wrong = await runCli(['import', '2018-10.csv'], { cwd });
      expect([wrong.code, wrong.stderr]).toEqual([
        3,
        expect.stringMatching(/^2018-10\.csv:2:10 error bad-number: "about 98"/),
      ]);
      expect(existsSync(join(cwd, 'import.json'))).toBe(false);
      const differs = await runCli(['import', 'other.csv', '--month', '2018-09'], { cwd });
      expect([differs.code, differs.stderr]).toEqual([3, expect.stringContaining('import-differs')]);
      const replaced = await runCli(['import', 'other.csv', '--month', '2018-09', '--replace'], { cwd });
      expect(replaced.code, replaced.stderr).toBe(0);
      expect(readFileSync(join(cwd, 'data/2018-09/east.csv'), 'utf8')).toContain('B1,97,,,other.csv!2:10');
    });
  });

  it('says as JSON what it would do, and does nothing on a dry run', async () => {
    await withFolder(smallWorkspace({ '2018-10.csv': TABLE }), async (cwd) => {
      const run = await runCli(['import', '2018-10.csv', '--dry-run', '--json'], { cwd });
      expect(JSON.parse(run.stdout)).toMatchObject({
        written: false,
        files: [{ file: '2018-10.csv', tables: [{ layout: 'wide', figures: 6 }] }],
      });
      expect(existsSync(join(cwd, 'data/2018-10'))).toBe(false);
    });
  });

  it('refuses an encoding that is none', async () => {
    expect((await runCli(['import', 'x', '--encoding', 'klingon'])).code).toBe(2);
  });
});
