import { describe, expect, it } from 'vitest';
import { filesToRead, regionsWithoutReports, reportNoData } from '../../../src/workspace/observations/file-problems.ts';
import { ObservationPlan } from '../../../src/workspace/plan/observation-plan.ts';
import { EAST, WEST } from '../../support/bad-input.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { codesOf } from '../../support/source-text.ts';
import { MONTH } from '../../support/workspace-files.ts';

const bare = { [EAST]: undefined, [WEST]: undefined };

function filesOf(files: Record<string, string | undefined>, observations: string) {
  return withWorkspace([{ ...bare, ...files }, { observations }], (workspace, problems) => {
    const found = filesToRead(workspace, new ObservationPlan(workspace), MONTH, problems);
    return { files: found.map(({ path, scope }) => `${path} ${scope.region}`), codes: codesOf(problems) };
  });
}

describe('the files to read', () => {
  it('are one per region; files and regions without the other are problems', async () => {
    const files = { 'd/2018-09/east.csv': '', 'd/2018-09/north.csv': '', 'd/2018-08/west.csv': '' };
    expect(await filesOf(files, 'd/{month}/{region}.csv')).toEqual({
      files: ['d/2018-09/east.csv 0'],
      codes: ['d/2018-09/north.csv:1:1 unknown-region-file', 'd/2018-09/west.csv:1:1 missing-region-file'],
    });
  });

  it('are never folders for the files below them', async () => {
    const files = { 'd/east/2018-09.csv': '', 'd/west/2018-08.csv': '', 'd/other/x': '' };
    expect(await filesOf(files, 'd/{region}/{month}.csv')).toEqual({
      files: ['d/east/2018-09.csv 0'],
      codes: ['d/west/2018-09.csv:1:1 missing-region-file'],
    });
  });

  it('are one of all regions, to be read even where the only one there may be is not there', async () => {
    expect(await filesOf({ 'd/2018.csv': '' }, 'd/{year}.csv')).toEqual({ files: ['d/2018.csv undefined'], codes: [] });
    expect(await filesOf({}, 'all.csv')).toEqual({ files: ['all.csv undefined'], codes: [] });
  });

  it.each(['d/{month}/{region}.csv', 'd/{month}.csv', 'd/{year}.csv'])('are none under %s', async (template) => {
    expect(await filesOf({ 'd/x': '' }, template)).toEqual({ files: [], codes: [] });
  });
});

describe('reportNoData', () => {
  const report = (files: Record<string, undefined>, available: readonly string[], path?: string) => {
    return withWorkspace([files], (workspace, problems) => {
      reportNoData({ plan: new ObservationPlan(workspace), available }, '2018-10', path, problems);
      return problems.errors.map(({ file, values }) => [file, values['hint']]);
    });
  };

  it('names the months there are, and how to add some where there are none', async () => {
    expect(await report({}, ['2018-09'], 'x.csv')).toMatchObject([
      ['x.csv', { en: 'add them, or choose a month that has some: 2018-09' }],
    ]);
    expect(await report(bare, [])).toMatchObject([
      ['data/2018-10/{region}.csv', { en: 'add them as "data/{month}/{region}.csv" in pingan.json says' }],
    ]);
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
