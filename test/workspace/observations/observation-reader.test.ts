import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { ObservationReader } from '../../../src/workspace/observations/observation-reader.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { codesOf } from '../../support/source-text.ts';

const ROWS = 'region,month,indicator,value\neast,2018-09,A1,3\nwest,2018-08,A1,4\nwest,2018-07,A1,5\n';

describe('ObservationReader', () => {
  it('reads a file once for all wanted months that it holds', async () => {
    await withWorkspace([{ 'all.csv': ROWS }, { observations: 'all.csv' }], (workspace, problems) => {
      const reader = new ObservationReader(workspace, ['2018-09', '2018-08'], problems, new Set());
      for (const month of ['2018-09', '2018-08']) reader.read({ path: 'all.csv', region: undefined }, month);
      const columns = ['2018-09', '2018-08', '2018-07'].map((month) => reader.month(month).data(month));
      expect(columns.map(({ raw }) => raw.slice(0, 2))).toEqual([
        ['3', ''],
        ['', '4'],
        ['', ''],
      ]);
      expect(columns.map(({ unread }) => [...unread])).toEqual([[], [], []]);
      expect(reader.inputs.map(({ path }) => path)).toEqual(['all.csv']);
    });
  });

  it('takes a row without a month in a yearly file for every wanted month of the year', async () => {
    const files = { '2018.csv': 'region,month,indicator,value\neast,,A1,3\nwest,2018-08,A1,4\nwest,,A1,5\n' };
    await withWorkspace([files, { observations: '{year}.csv' }], (workspace, problems) => {
      const reader = new ObservationReader(workspace, ['2018-09', '2018-08', '2017-12'], problems, new Set());
      reader.read({ path: '2018.csv', region: undefined }, '2018-09');
      const raws = ['2018-09', '2018-08', '2017-12'].map((month) => reader.month(month).data(month).raw.slice(0, 2));
      expect(raws).toEqual([
        ['3', '5'],
        ['3', '4'],
        ['', ''],
      ]);
      expect(codesOf(problems)).toEqual(['2018.csv:4:7 duplicate-observation']);
    });
  });

  it('says which regions may lack a row that was meant, and reports on a path once', async () => {
    const files = { 'd/2018-09/east.csv': 'indicator,value\nA9,1\n', 'd/2018-09/west.csv': 'indicator,value\n' };
    await withWorkspace([files, { observations: 'd/{month}/{region}.csv' }], (workspace) => {
      const reported = new Set<string>();
      const codes = [0, 1].map(() => {
        const problems = new ProblemList();
        const reader = new ObservationReader(workspace, ['2018-09'], problems, reported);
        reader.read({ path: 'd/2018-09/east.csv', region: 0 }, '2018-09');
        reader.read({ path: 'd/2018-09/west.csv', region: 1 }, '2018-09');
        const { unread, files: paths } = reader.month('2018-09').data('2018-09');
        expect([[...unread], paths]).toEqual([[0], ['d/2018-09/east.csv', 'd/2018-09/west.csv']]);
        return codesOf(problems);
      });
      expect(codes).toEqual([['d/2018-09/east.csv:2:1 unknown-indicator'], []]);
    });
  });
});
