import { expect, it } from 'vitest';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { tableCsv } from '../../src/publish/table/csv.ts';
import { warningRows, warningsTable } from '../../src/publish/warnings-table.ts';
import { watched } from '../support/watched.ts';

const csvOf = (index: ComputedIndex): string => tableCsv(warningsTable, warningRows(index), undefined);

const HEADER =
  'severity,number,rule,level,region,name,node,value,reference,threshold,since,source,line,column,imported_from';

it('has a row per warning, with where the value of an indicator stands, texts made harmless', async () => {
  const rules = [
    { rule: 'band-worsened', severity: 'high' },
    { rule: 'score-drop', threshold: 9.5 },
    { rule: 'value-unchanged', months: 2, severity: 'low' },
  ];
  const { index } = await watched(rules);
  const rows = csvOf(index).split('\n');
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
  expect(csvOf((await watched([{ rule: 'score-below', threshold: 1 }])).index)).toBe(`${HEADER}\n`);
});
