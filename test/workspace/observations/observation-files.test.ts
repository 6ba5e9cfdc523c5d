import { describe, expect, it } from 'vitest';
import { observationFiles, reportNoData } from '../../../src/workspace/observations/observation-files.ts';
import { EAST, WEST } from '../../support/bad-input.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { codesOf } from '../../support/source-text.ts';
import { MONTH } from '../../support/workspace-files.ts';

const bare = { [EAST]: undefined, [WEST]: undefined };

function filesOf(files: Record<string, string | undefined>, observations: string) {
  return withWorkspace([{ ...bare, ...files }, { observations }], (workspace, problems) => {
    const found = observationFiles(workspace, MONTH, problems);
    return { files: found.map(({ path, region }) => `${path} ${region}`), codes: codesOf(problems) };
  });
}

describe('observationFiles', () => {
  it('finds a file per region, and reports files and regions without the other', async () => {
    const files = { 'd/2018-09/east.csv': '', 'd/2018-09/north.csv': '', 'd/2018-08/west.csv': '' };
    expect(await filesOf(files, 'd/{month}/{region}.csv')).toEqual({
      files: ['d/2018-09/east.csv 0'],
      codes: ['d/2018-09/north.csv:1:1 unknown-region-file', 'd/2018-09/west.csv:1:1 missing-region-file'],
    });
  });

  it('does not take a folder for the file below it', async () => {
    const files = { 'd/east/2018-09.csv': '', 'd/west/2018-08.csv': '', 'd/other/x': '' };
    expect(await filesOf(files, 'd/{region}/{month}.csv')).toEqual({
      files: ['d/east/2018-09.csv 0'],
      codes: ['d/west/2018-09.csv:1:1 missing-region-file'],
    });
  });

  it('finds one file of all regions', async () => {
    expect(await filesOf({ 'd/2018.csv': '' }, 'd/{year}.csv')).toEqual({ files: ['d/2018.csv undefined'], codes: [] });
    expect(await filesOf({}, 'all.csv')).toEqual({ files: ['all.csv undefined'], codes: [] });
  });

  it.each([
    ['d/{month}/{region}.csv', 'd/2018-09/{region}.csv'],
    ['d/{month}.csv', 'd/2018-09.csv'],
    ['d/{year}.csv', 'd/2018.csv'],
  ])('reports a month without files under %s once', async (template, path) => {
    const files = { 'd/x': '' };
    expect(await filesOf(files, template)).toEqual({ files: [], codes: [`${path}:1:1 no-data-for-month`] });
  });
});

describe('reportNoData', () => {
  it('names the months there are, and how to add some where there are none', async () => {
    const hintOf = (files: Record<string, undefined>) =>
      withWorkspace([files], (workspace, problems) => {
        reportNoData(workspace, '2018-10', 'x.csv', problems);
        return problems.errors.map(({ file, values }) => [file, values['hint']]);
      });
    expect(await hintOf({})).toMatchObject([['x.csv', { en: 'add them, or choose a month that has some: 2018-09' }]]);
    const none = await hintOf(bare);
    expect(none).toMatchObject([['x.csv', { en: 'add them as "data/{month}/{region}.csv" in pingan.json says' }]]);
  });
});
