import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareMonth } from '../../src/cli/compare-month.ts';
import { computeFiles } from '../support/compute-files.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

it('says of a month without a folder that there is none, named from the working folder', async () => {
  const computation = await computeFiles(smallWorkspace());
  await withFolder({}, async (cwd) => {
    const { found, isAsAsked } = await compareMonth(computation, { asked: {}, out: join(cwd, 'out'), cwd });
    expect(found).toEqual({ count: 1, shown: [{ code: 'missing-folder', file: join('out', '2018-09') }] });
    expect(isAsAsked).toBe(false);
  });
});

it('goes by what is asked for where a folder has no manifest', async () => {
  const computation = await computeFiles(smallWorkspace());
  await withFolder({ 'out/2018-09/results.csv': 'region\n' }, async (cwd) => {
    const { found, isAsAsked } = await compareMonth(computation, { asked: {}, out: join(cwd, 'out'), cwd });
    expect(isAsAsked).toBe(true);
    expect(found.shown.map(({ file }) => file)).toContain('out/2018-09/manifest.json');
  });
});
