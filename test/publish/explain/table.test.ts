import { expect, it } from 'vitest';
import { explainTable } from '../../../src/publish/explain/table.ts';
import { tableCsv } from '../../../src/publish/table/csv.ts';

it('has a cell for all that a row may tell, figures as they are and texts made harmless', () => {
  const place = { region: 'a', file: 'data/a.csv', line: 2, column: 0, month: '2018-09', imported: 'a.xlsx!S!B2' };
  const told = { node: 'A1', name: '=n', depth: 2, stage: 'scored', method: 'rank', of: 'a', digits: 40, note: '-x' };
  const figures = { figure: 'x', value: '-1', formula: '-x', filled: '-1' };
  const text = tableCsv(explainTable, [{ row: 'figure', ...told, ...figures, ...place }], undefined);
  expect(text.split('\n')).toEqual([
    'node,name,depth,stage,method,row,figure,of,value,digits,formula,filled,region,file,line,column,month,note,imported_from',
    "A1,'=n,2,scored,rank,figure,x,a,-1,40,'-x,'-1,a,data/a.csv,2,,2018-09,'-x,a.xlsx!S!B2",
    '',
  ]);
});
