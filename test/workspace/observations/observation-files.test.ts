import { describe, expect, it } from 'vitest';
import {
  earlierFiles,
  observationFiles,
  pathOfRegion,
  regionsWithoutReports,
  reportNoData,
} from '../../../src/workspace/observations/observation-files.ts';
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

describe('regionsWithoutReports', () => {
  const needless = (rollups: readonly string[]) => {
    const rows = rollups.map((rollup, at) => `A${at},A,n,${rollup}\n`).join('');
    const files = {
      'regions.csv': 'code,name,level,parent\na,A,x,b\nb,B,x,c\nc,C,x,\nd,D,x,\n',
      'indicators.csv': `code,parent,name,rollup\nA,,Safety,\n${rows}`,
    };
    return withWorkspace([files], (workspace) => [...regionsWithoutReports(workspace)]);
  };

  it('are the parents where every indicator rolls up', async () => {
    expect(await needless(['sum', 'mean'])).toEqual([1, 2]);
    expect(await needless(['sum', ''])).toEqual([]);
  });
});

describe('pathOfRegion', () => {
  it('fills in what the template asks for', async () => {
    await withWorkspace([{}, { observations: '{year}/{region}/{month}.csv' }], (workspace) => {
      expect(pathOfRegion(workspace, '2018-08', 1)).toBe('2018/west/2018-08.csv');
    });
  });
});

describe('earlierFiles', () => {
  it('are those of the regions asked for that exist; of all regions, the one there is', async () => {
    const files = {
      'd/2018-08/east.csv': '',
      'd/2018-08/west.csv': '',
      'd/2018-08/north.csv': '',
      'm/2018-08.csv': '',
    };
    const found = (observations: string, month: string) => {
      return withWorkspace([files, { observations }], (workspace) => {
        return earlierFiles(workspace, month, new Set([1])).map(({ path, region }) => `${path} ${region}`);
      });
    };
    expect(await found('d/{month}/{region}.csv', '2018-08')).toEqual(['d/2018-08/west.csv 1']);
    expect(await found('d/{month}/{region}.csv', '2018-07')).toEqual([]);
    expect(await found('m/{month}.csv', '2018-08')).toEqual(['m/2018-08.csv undefined']);
    expect(await found('m/{month}.csv', '2018-07')).toEqual([]);
  });
});
