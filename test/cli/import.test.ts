import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

  it('goes by the encoding and the marks for missing that the workspace sets, and adds to files in that encoding', async () => {
    const shang = Buffer.from('c9cfb3c7', 'hex');
    const note = Buffer.concat([Buffer.from('indicator,value,status,note\nA2,5,,'), shang, Buffer.from('\n')]);
    const files = smallWorkspace(
      { '2018-10.csv': TABLE.replace('98', 'n.r.').replace('5', ''), 'data/2018-10/east.csv': note },
      { encoding: 'gbk', missingValues: ['', 'n.r.'] },
    );
    await withFolder(files, async (cwd) => {
      const refused = await runCli(['import', '2018-10.csv'], { cwd });
      expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('import-differs')]);
      writeFileSync(join(cwd, '2018-10.csv'), 'region,A1,B1\nEast,3,n.r.\nWest,4,96\n');
      const run = await runCli(['import', '2018-10.csv'], { cwd });
      expect(run.code, run.stderr).toBe(0);
      expect(readFileSync(join(cwd, 'data/2018-10/east.csv'), 'utf8')).toBe(
        '\ufeffindicator,value,status,note,origin\nA2,5,,上城,\nA1,3,,,2018-10.csv!2:6\nB1,,L,n.r.,2018-10.csv!2:8\n',
      );
    });
  });

  it('refuses an encoding that is none', async () => {
    expect((await runCli(['import', 'x', '--encoding', 'klingon'])).code).toBe(2);
  });
});
