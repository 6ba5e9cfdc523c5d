import { expect, it } from 'vitest';
import { warningsTable } from '../../src/publish/warnings-table.ts';
import { watched } from '../support/watched.ts';

const HEADER =
  'severity,number,rule,level,region,name,node,value,reference,threshold,since,source,line,column,imported_from';

it('has a row per warning, with where the value of an indicator stands, texts made harmless', async () => {
  const rules = [
    { rule: 'band-worsened', severity: 'high' },
    { rule: 'score-drop', threshold: 9.5 },
    { rule: 'value-unchanged', months: 2, severity: 'low' },
  ];
  const { index } = await watched(rules);
  const rows = warningsTable(index).split('\n');
  expect(rows.slice(0, 3)).toEqual([
    HEADER,
    "high,1,band-worsened,county,d1,'=SUM(A1),index,,'-red,,2018-08,,,,",
    "medium,2,score-drop,county,d1,'=SUM(A1),index,65.00,75.00,9.5,2018-08,,,,",
  ]);
  expect(rows).toContain(
    'low,3,value-unchanged,county,d2,"""Quoted"", county",P1,75,75,2,2018-08,data/2018-09/d2.csv,2,4,',
  );
});

it('has its header alone where nothing is warned of', async () => {
  expect(warningsTable((await watched([{ rule: 'score-below', threshold: 1 }])).index)).toBe(`${HEADER}\n`);
});
