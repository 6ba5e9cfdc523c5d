import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { MonthReader } from '../../../src/workspace/observations/month-reader.ts';
import { EAST, WEST } from '../../support/bad-input.ts';
import { monthOf, withWorkspace } from '../../support/load-files.ts';
import { listedTexts } from '../../support/reported.ts';
import { codesOf } from '../../support/source-text.ts';
import { MONTH } from '../../support/workspace-files.ts';

const bare = { [EAST]: undefined, [WEST]: undefined };
const ROWS = 'region,month,indicator,value\neast,2018-09,A1,3\nwest,2018-09,A1,4\nwest,2018-10,A1,5\n';

describe('MonthReader', () => {
  it('reads a file per region', async () => {
    const { data, paths, codes } = await monthOf([]);
    expect({ paths, codes }).toEqual({ paths: [EAST, WEST], codes: [] });
    expect(listedTexts(data.raw)).toEqual(['3', '4', '5', '7', '98', '96']);
    expect(data.files).toEqual([EAST, WEST]);
  });

  it.each([
    ['all.csv', 'all.csv'],
    ['{year}.csv', '2018.csv'],
    ['{year}/{month}.csv', '2018/2018-09.csv'],
  ])('reads one file of all regions under %s', async (observations, path) => {
    const rows = path.includes('-') ? ROWS.replace(/.*2018-10.*\n/, '') : ROWS;
    const { data, paths, codes } = await monthOf([{ ...bare, [path]: rows }, { observations }]);
    expect({ paths, codes }).toEqual({ paths: [path], codes: [] });
    expect(listedTexts(data.raw).slice(0, 2)).toEqual(['3', '4']);
    expect(data.files).toEqual([path, path]);
  });

  it('reports one missing file where a path serves all months', async () => {
    expect((await monthOf([bare, { observations: 'all.csv' }])).codes).toEqual(['all.csv:1:1 missing-file']);
  });

  it('reports a month without rows where a file serves all months', async () => {
    const files = { ...bare, 'all.csv': ROWS };
    const settings = { observations: 'all.csv', missing: 'error' };
    expect((await monthOf([files, settings], '2018-11')).codes).toEqual(['all.csv:1:1 no-data-for-month']);
  });

  it('reports the rows of a file of several months once', async () => {
    const files = { ...bare, 'all.csv': `${ROWS}west,2018-10,A9,5\n` };
    await withWorkspace([files, { observations: 'all.csv' }], (workspace) => {
      const problems = new ProblemList();
      const reported = new Set<string>();
      const reader = new MonthReader(workspace, methods);
      for (const month of [MONTH, '2018-10']) reader.read(month, problems, { reported });
      expect(codesOf(problems)).toEqual(['all.csv:5:14 unknown-indicator']);
    });
  });

  it('asks for no file of a parent whose indicators all roll up, and knows where it would be', async () => {
    const files = {
      'regions.csv': 'code,name,level,parent\neast,East,county,west\nwest,West,city,\n',
      'indicators.csv': 'code,parent,name,rollup\nA,,Safety,\nA1,A,Deaths,sum\n',
      [EAST]: 'indicator,value\nA1,3\n',
      [WEST]: undefined,
    };
    const { data, paths, codes } = await monthOf([files, { missing: 'error' }]);
    expect({ paths, codes, values: data.values.length }).toEqual({ paths: [EAST], codes: [], values: 2 });
    expect([data.files, [...data.absent], [...data.unread]]).toEqual([[EAST, WEST], [1], []]);
  });

  it('holds nothing missing of a region whose file is missing', async () => {
    const { data, codes } = await monthOf([{ [WEST]: undefined }, { missing: 'error' }]);
    expect([codes, [...data.absent], [...data.unread]]).toEqual([[`${WEST}:1:1 missing-region-file`], [], [1]]);
  });
});
