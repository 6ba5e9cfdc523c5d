import { describe, expect, it } from 'vitest';
import { MonthValues } from '../../../src/analysis/warnings/month-values.ts';
import { compute } from '../../../src/api.ts';
import { ObservedMonths } from '../../../src/observed-months.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { cellTexts } from '../../support/model-workspace.ts';
import { MONTH } from '../../support/workspace-files.ts';

const FILES = {
  'indicators.csv':
    'code,parent,name,adjust_by,missing,rollup\nA,,Safety,,,\nA1,A,Deaths,,carry-forward,\nA2,A,Accidents,,,sum\nA3,A,Fires,population,mean,\n',
  'regions.csv': 'code,name,level,parent\neast,East,county,top\nwest,West,county,top\ntop,Top,city,\n',
  'coefficients.csv': 'region,from,population\neast,,10\nwest,,20\ntop,,30\n',
  'data/2018-08/west.csv': 'indicator,value\nA1,9\n',
  [`data/${MONTH}/east.csv`]: 'indicator,value\nA1,1\nA2,2\nA3,3\n',
  [`data/${MONTH}/west.csv`]: 'indicator,value\nA1,\nA2,4\nA3,\n',
  [`data/${MONTH}/top.csv`]: 'indicator,value\nA1,5\nA2,\nA3,6\n',
};

describe('the values of a month', () => {
  it('are those of the month, adjusted: nothing carried or imputed', async () => {
    await withWorkspace([FILES], (workspace, problems) => {
      const values = new MonthValues(workspace, new ObservedMonths(workspace).open(MONTH, problems).data);
      expect(problems.errorCount).toBe(0);
      expect([0, 1, 2].map((leaf) => cellTexts(values.adjusted(leaf)))).toEqual([
        ['1', '5', ''],
        ['2', '6', '4'],
        ['0.3', '0.2', ''],
      ]);
      expect(values.adjusted(0)).toBe(values.adjusted(0));
    });
  });

  it('are taken from the computed month where there is one', async () => {
    await withWorkspace([FILES], async (workspace) => {
      const computed = await compute(workspace, { month: MONTH });
      expect(computed.ok).toBe(true);
      if (!computed.ok) return;
      const { data, indicators } = computed.value.index;
      const [own, known] = [new MonthValues(workspace, data), new MonthValues(workspace, data, indicators)];
      for (const leaf of [0, 1, 2]) expect(cellTexts(known.adjusted(leaf))).toEqual(cellTexts(own.adjusted(leaf)));
      const none = indicators.map(({ origins }) => ({ origins, adjusted: [undefined, undefined, undefined] }));
      expect(cellTexts(new MonthValues(workspace, data, none).adjusted(0))).toEqual(['', '', '']);
    });
  });

  it('are as reported, nothing rolled up either', async () => {
    await withWorkspace([FILES], (workspace, problems) => {
      const values = new MonthValues(workspace, new ObservedMonths(workspace).open(MONTH, problems).data);
      expect([0, 1, 2].map((leaf) => cellTexts(values.reported(leaf)))).toEqual([
        ['1', '5', ''],
        ['2', '', '4'],
        ['3', '6', ''],
      ]);
    });
  });
});
