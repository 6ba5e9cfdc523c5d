import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageIn, publishedWorkspace } from '../support/bulletin.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, withFolder } from '../support/workspace-files.ts';

const base = ['publish', '--month', MONTH];

describe('pingan publish', () => {
  it('writes a site and says what to open; a second run replaces it by the same bytes', async () => {
    await withFolder(publishedWorkspace(), async (cwd) => {
      const first = await runCli(base, { cwd });
      expect(first.code).toBe(0);
      expect(first.stdout).toMatch(/^published in site: 22 pages, 0\.\d MB; open site\/index\.html\n/);
      const manifest = pageIn(cwd, 'site/manifest.json');
      const second = await runCli([...base, '--json'], { cwd });
      expect(pageIn(cwd, 'site/manifest.json')).toBe(manifest);
      expect(JSON.parse(second.stdout)).toMatchObject({ month: MONTH, folder: 'site' });
      expect(readdirSync(cwd).filter((name) => name.startsWith('.pingan'))).toEqual([]);
    });
  });

  it('leaves derivations out when told to', async () => {
    await withFolder(publishedWorkspace(), async (cwd) => {
      await runCli([...base, '--out', 'a/b', '--no-derivation', '--quiet'], { cwd });
      expect(pageIn(cwd, 'a/b/regions/east.html')).toContain('未附推导明细');
      expect((await runCli(['verify', 'a/b'], { cwd })).code).toBe(0);
    });
  });

  it('writes nothing where the month has errors, or where the folder holds what is not its own', async () => {
    const faulty = publishedWorkspace({ 'data/2018-09/east.csv': 'indicator,value,status,note\nA1,"1,2",,\n' });
    await withFolder(faulty, async (cwd) => {
      const { code, stderr } = await runCli(base, { cwd });
      expect(code).toBe(3);
      expect(stderr).toContain('data/2018-09/east.csv:2:4 error bad-number');
      expect(existsSync(join(cwd, 'site'))).toBe(false);
    });
    await withFolder(publishedWorkspace({ 'site/regions/mine.txt': 'x' }), async (cwd) => {
      const { code, stderr } = await runCli(base, { cwd });
      expect(code).toBe(5);
      expect(stderr).toContain('regions/mine.txt');
    });
  });

  it('writes the published table alone, and replaces no other file', async () => {
    const files = publishedWorkspace({ 'mine.csv': 'a,b\n' }, { name_en: "Small <index> & town's_own" });
    await withFolder(files, async (cwd) => {
      const both = await runCli([...base, '--page', '--csv', '--markdown', '--fragment', '--out', '.'], { cwd });
      expect(both.code).toBe(0);
      expect(both.stdout).toMatch(/^written to 2018-09\.html, 2018-09\.csv, 2018-09\.md, 2018-09-article\.html\n/);
      expect(pageIn(cwd, '2018-09.md')).toContain('| 1 | East | 85.00 |');
      await runCli([...base, '--page', '--out', 'new/folder/page.html'], { cwd });
      const again = await runCli([...base, '--page', '--out', 'new/folder/page.html'], { cwd });
      expect(again.code).toBe(0);
      expect((await runCli([...base, '--csv', '--markdown', '--fragment', '--out', '.'], { cwd })).code).toBe(0);
      expect(pageIn(cwd, 'new/folder/page.html')).toContain('East');
      const named = await runCli([...base, '--csv', '--out', 'table.csv', '--lang', 'zh', '--json'], { cwd });
      expect(JSON.parse(named.stdout)).toEqual({ month: MONTH, files: ['table.csv'] });
      expect(pageIn(cwd, 'table.csv')).toContain('名次,地区,总分,等级');
      expect((await runCli([...base, '--csv', '--out', 'table.csv', '--lang', 'zh'], { cwd })).code).toBe(0);
      expect((await runCli([...base, '--csv', '--out', 'mine.csv'], { cwd })).code).toBe(5);
      expect(pageIn(cwd, 'mine.csv')).toBe('a,b\n');
      const two = await runCli([...base, '--csv', '--markdown', '--out', 'x.md'], { cwd });
      expect(two).toMatchObject({ code: 2, stderr: expect.stringContaining('name a folder') });
    });
  });

  it('refuses a map that it cannot draw, and says where it is wrong', async () => {
    const files = publishedWorkspace(
      { 'map.geojson': '{"type": "FeatureCollection", "features": [' },
      {
        map: { file: 'map.geojson', id: 'adcode' },
      },
    );
    await withFolder(files, async (cwd) => {
      const { code, stderr } = await runCli(base, { cwd });
      expect(code).toBe(3);
      expect(stderr).toMatch(/^map\.geojson:1:\d+ error /);
      expect(existsSync(join(cwd, 'site'))).toBe(false);
    });
  });

  it('is verified page by page: what was changed, and what is not a page', async () => {
    await withFolder(publishedWorkspace(), async (cwd) => {
      await runCli([...base, '--quiet'], { cwd });
      const sound = await runCli(['verify', 'site'], { cwd });
      expect(sound).toMatchObject({ code: 0, stderr: '' });
      const path = 'site/regions/east.html';
      writeFileSync(join(cwd, path), pageIn(cwd, path).replace('85.00', '81.00'));
      writeFileSync(join(cwd, 'site/en/added.html'), '');
      const { code, stdout, stderr } = await runCli(['verify', 'site'], { cwd });
      expect(code).toBe(4);
      const said = stdout + stderr;
      expect(said).toContain('regions/east.html: changed-output');
      expect(said).toMatch(/regions\/east\.html: changed-figure: \d+:\d+: .*81\.00.* -> .*85\.00/);
      expect(said).toContain('en/added.html: added-output');
      writeFileSync(join(cwd, path), 'x');
      expect((await runCli(base, { cwd })).code).toBe(5);
    });
  });
});
