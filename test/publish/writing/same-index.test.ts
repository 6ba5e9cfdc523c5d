import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../../support/folder-contents.ts';
import { runCli } from '../../support/run-cli.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../../support/workspace-files.ts';

/** Other regions, with the data that the small workspace has. */
const otherRegions = {
  'regions.csv': 'code,name,level\nnorth,North,county\nsouth,South,county\n',
  'coefficients.csv': 'region,population\nnorth,10\nsouth,20\n',
  [`data/${MONTH}/east.csv`]: undefined,
  [`data/${MONTH}/west.csv`]: undefined,
  [`data/${MONTH}/north.csv`]: 'indicator,value\nA1,3\nA2,5\nB1,98\n',
  [`data/${MONTH}/south.csv`]: 'indicator,value\nA1,4\nA2,7\nB1,96\n',
};
const otherNames = { 'regions.csv': 'code,name,level\neast,Dong,county\nwest,Xi,county\n' };
const otherTree = {
  'indicators.csv': 'code,parent,name\nP,,Plan\nA1,P,Deaths\nA2,P,Accidents\nB1,P,Pass rate\n',
};

/** Two workspaces side by side that write into one folder. */
function sideBySide(second: WorkspaceFiles): WorkspaceFiles {
  const files = (folder: string, of: WorkspaceFiles) =>
    Object.entries(of).map(([path, text]) => [`${folder}/${path}`, text]);
  return Object.fromEntries([...files('a', smallWorkspace()), ...files('b', second)]);
}

function compute(cwd: string, project: string, ...args: readonly string[]) {
  return runCli(['compute', '--month', MONTH, '--project', project, '--out', 'out', '--quiet', ...args], { cwd });
}

describe('the folder of another index', () => {
  it.each<[string, WorkspaceFiles, RegExp]>([
    ['of another name', smallWorkspace({}, { name: 'Other index' }), /another index, "Small index", not "Other index"/],
    ['of other regions', smallWorkspace(otherRegions), /"Small index" of another workspace, with other regions/],
    ['of regions of other names', smallWorkspace(otherNames), /of another workspace, with other regions/],
    ['of another level 1', smallWorkspace(otherTree), /"Small index" of another workspace, with another level 1/],
  ])('%s is not replaced, and the refusal says how to go on', async (_, second, said) => {
    await withFolder(sideBySide(second), async (cwd) => {
      for (const format of ['csv', 'json']) {
        rmSync(join(cwd, 'out'), { recursive: true, force: true });
        expect((await compute(cwd, 'a', '--format', format)).code).toBe(0);
        const before = folderContents(cwd);
        const { code, stdout, stderr } = await compute(cwd, 'b', '--format', format);
        expect({ code, stdout, after: folderContents(cwd) }).toEqual({ code: 5, stdout: '', after: before });
        expect(stderr).toMatch(said);
        expect(stderr).toMatch(
          /; nothing was written: choose another folder with --out, or, if .*, move or delete that folder first\n$/,
        );
      }
      expect((await compute(cwd, 'b', '--lang', 'zh')).stderr).toMatch(/未写入任何文件：请用 --out 换一个文件夹/);
      rmSync(join(cwd, 'out', MONTH), { recursive: true });
      expect((await compute(cwd, 'b')).code).toBe(0);
    });
  });

  it('is not that of an index that changes: a value, a weight, a region and an indicator more or less', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      expect((await compute(cwd, '.')).code).toBe(0);
      const changes = [
        { [`data/${MONTH}/east.csv`]: 'indicator,value\nA1,9\nA2,5\nB1,98\n' },
        { 'regions.csv': 'code,name,level\neast,East,county\nwest,Western,county\n' },
        { 'indicators.csv': 'code,parent,name\nA,,Safety\nA1,A,Deaths\nA2,A,Accidents\nC,,Food\nB1,C,Pass rate\n' },
      ];
      for (const files of changes) {
        for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text as string);
        expect([Object.keys(files), (await compute(cwd, '.')).code]).toEqual([Object.keys(files), 0]);
      }
    });
  });
});
