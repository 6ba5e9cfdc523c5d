import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { SourceReader } from '../../../src/workspace/files/source-reader.ts';
import { MonthRequest } from '../../../src/workspace/observations/month-request.ts';
import { ObservationFile } from '../../../src/workspace/observations/observation-file.ts';
import { ObservationPlan } from '../../../src/workspace/plan/observation-plan.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { listedTexts } from '../../support/reported.ts';
import { codesOf } from '../../support/source-text.ts';

const ROWS = 'region,month,indicator,value\neast,2018-09,A1,3\nwest,2018-08,A1,4\nwest,2018-07,A1,5\n';

/** The files of a workspace, each to be opened once. */
function filesOf(workspace: Workspace): readonly ObservationFile[] {
  const leaves = new Map([['A1', 0]]);
  const context = { workspace, leaves, source: SourceReader.ofTables(workspace) };
  return new ObservationPlan(workspace).files.map((planned) => new ObservationFile(planned, context));
}

describe('MonthRequest', () => {
  it('takes of a file the months that are wanted', async () => {
    await withWorkspace([{ 'all.csv': ROWS }, { observations: 'all.csv' }], (workspace, problems) => {
      const months = { wanted: ['2018-09', '2018-08'], asked: [] };
      const request = new MonthRequest(workspace, months, problems, new Set());
      for (const file of [...filesOf(workspace), ...filesOf(workspace)]) request.read(file);
      const columns = ['2018-09', '2018-08', '2018-07'].map((month) => request.month(month));
      expect(columns.map(({ raw }) => listedTexts(raw).slice(0, 2))).toEqual([
        ['3', ''],
        ['', '4'],
        ['', ''],
      ]);
      expect(columns.map(({ unread }) => [...unread])).toEqual([[], [], []]);
      expect(request.inputs.map(({ path }) => path)).toEqual(['all.csv']);
    });
  });

  it('takes a row without a month in a yearly file for every wanted month of the year', async () => {
    const files = { '2018.csv': 'region,month,indicator,value\neast,,A1,3\nwest,2018-08,A1,4\nwest,,A1,5\n' };
    await withWorkspace([files, { observations: '{year}.csv' }], (workspace, problems) => {
      const months = { wanted: ['2018-09', '2018-08', '2017-12'], asked: [] };
      const request = new MonthRequest(workspace, months, problems, new Set());
      for (const file of filesOf(workspace)) request.read(file);
      const raws = ['2018-09', '2018-08', '2017-12'].map((month) => listedTexts(request.month(month).raw).slice(0, 2));
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
      const read = filesOf(workspace);
      const codes = [0, 1].map(() => {
        const problems = new ProblemList();
        const request = new MonthRequest(workspace, { wanted: ['2018-09'], asked: [] }, problems, reported);
        for (const file of read) request.read(file);
        const { unread, files: paths } = request.month('2018-09');
        expect([[...unread], paths]).toEqual([[0], ['d/2018-09/east.csv', 'd/2018-09/west.csv']]);
        return codesOf(problems);
      });
      expect(codes).toEqual([['d/2018-09/east.csv:2:1 unknown-indicator'], []]);
    });
  });
});
