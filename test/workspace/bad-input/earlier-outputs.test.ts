import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIn, EAST } from '../../support/bad-input.ts';
import { folderContents } from '../../support/folder-contents.ts';
import { runCli } from '../../support/run-cli.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

describe('an earlier output', () => {
  it('stays as it was, byte for byte, when a later run is refused', async () => {
    await withFolder(smallWorkspace(), async (folder) => {
      expect((await computeIn(folder)).code).toBe(0);
      const before = folderContents(join(folder, 'out'));
      expect(Object.keys(before)).toContain('2018-09/results.csv');
      writeFileSync(join(folder, EAST), 'indicator,value\nA1,x\n');
      expect((await computeIn(folder)).code).toBe(3);
      expect(folderContents(join(folder, 'out'))).toEqual(before);
    });
  });

  it('stays as it was in every month when only the last of a run is refused', async () => {
    const files = smallWorkspace({
      'data/2018-10/east.csv': 'indicator,value\nA1,x\n',
      'data/2018-10/west.csv': 'indicator,value\n',
    });
    await withFolder(files, async (folder) => {
      expect((await computeIn(folder)).code).toBe(0);
      const before = folderContents(join(folder, 'out'));
      writeFileSync(join(folder, EAST), 'indicator,value\nA1,1\nA2,2\nB1,3\n');
      const run = [
        'compute',
        '--project',
        folder,
        '--from',
        '2018-09',
        '--to',
        '2018-10',
        '--out',
        join(folder, 'out'),
      ];
      expect((await runCli(run)).code).toBe(3);
      expect(folderContents(join(folder, 'out'))).toEqual(before);
    });
  });
});
