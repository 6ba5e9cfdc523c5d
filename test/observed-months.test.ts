import { describe, expect, it } from 'vitest';
import { ObservedMonths } from '../src/observed-months.ts';
import { EAST } from './support/bad-input.ts';
import { withWorkspace } from './support/load-files.ts';
import { cellTexts } from './support/model-workspace.ts';
import { codesOf } from './support/source-text.ts';
import { MONTH } from './support/workspace-files.ts';

describe('a month that is to be there', () => {
  it('finds what is wrong with the rows, with what they leave out and with what is to stand in for it', async () => {
    const indicators =
      'code,parent,name,missing\nA,,Safety,\nA1,A,Deaths,error\nA2,A,Accidents,parent\nA3,A,Fires,error\n';
    const files = { 'indicators.csv': indicators, [EAST]: 'indicator,value\nA1,\nA3,x\nA2,\n' };
    await withWorkspace(
      [{ ...files, 'data/2018-09/west.csv': 'indicator,value\nA1,1\nA2,2\nA3,3\n' }],
      (workspace, problems) => {
        const { data, inputs } = new ObservedMonths(workspace).open(MONTH, problems);
        expect(codesOf(problems)).toEqual([
          `${EAST}:2:4 missing-value`,
          `${EAST}:3:4 bad-number`,
          `${EAST}:4:4 no-parent-region`,
        ]);
        expect([data.month, inputs.length]).toEqual([MONTH, 2]);
      },
    );
  });

  it('holds nothing missing against a month without data', async () => {
    await withWorkspace([{}, { missing: 'error' }], (workspace, problems) => {
      new ObservedMonths(workspace).open('2018-10', problems);
      expect(codesOf(problems)).toEqual(['data/2018-10/{region}.csv:1:1 no-data-for-month']);
    });
  });

  it('looks for earlier values of what is amended to be missing', async () => {
    const carried = 'code,parent,name,missing\nA,,Safety,\nA1,A,Deaths,carry-forward\n';
    const rows = (value: number) => `indicator,value\nA1,${value}\n`;
    const files = {
      'indicators.csv': carried,
      [EAST]: rows(1),
      'data/2018-09/west.csv': rows(2),
      'data/2018-08/east.csv': rows(7),
    };
    await withWorkspace([files], (workspace, problems) => {
      const blank = { leaf: 0, region: 0, value: undefined, raw: '', status: '' } as const;
      const { data } = new ObservedMonths(workspace).open(MONTH, problems, new Set(), [blank]);
      expect([cellTexts(data.values), codesOf(problems)]).toEqual([['7', '2'], []]);
    });
  });
});

describe('a month that need not be there', () => {
  it('is opened as one that is, and none is that no file or no row is of', async () => {
    const files = { 'data/2018-08/east.csv': 'indicator,value\n', 'data/2018-08/west.csv': 'indicator,value\n' };
    await withWorkspace([files], (workspace, problems) => {
      const months = new ObservedMonths(workspace);
      const opened = months.open(MONTH, problems);
      expect(months.at(MONTH)).toEqual({ ...opened, problems });
      expect(months.at('2018-08')).toBe(undefined);
      expect(months.at('2018-07')).toBe(undefined);
      expect(codesOf(problems)).toEqual([]);
    });
  });

  it('says nothing of a month that is not there, be it of a file that serves all months', async () => {
    const files = { 'all.csv': 'month,region,indicator,value\n2018-09,east,A1,3\n' };
    await withWorkspace([files, { observations: 'all.csv' }], (workspace) => {
      expect(new ObservedMonths(workspace).at('2018-08')).toBe(undefined);
    });
  });

  it('holds a month to be there whose files were refused', async () => {
    const files = { 'data/2018-08/east.csv': '', 'data/2018-08/west.csv': '' };
    await withWorkspace([files], (workspace) => {
      const observed = new ObservedMonths(workspace).at('2018-08');
      expect(observed && codesOf(observed.problems)).toEqual([
        'data/2018-08/east.csv:1:1 empty-file',
        'data/2018-08/west.csv:1:1 empty-file',
      ]);
    });
  });
});
