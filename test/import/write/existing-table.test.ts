import { expect, it } from 'vitest';
import { readExisting } from '../../../src/import/write/existing-table.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';

it('reads a table with the columns that are needed', () => {
  const table = readExisting('a.csv', '\ufeffindicator,value\nA1,"1,5"\n', ['indicator'], new ProblemList());
  expect(table).toEqual({
    header: ['indicator', 'value'],
    rows: [
      new Map([
        ['indicator', 'A1'],
        ['value', '1,5'],
      ]),
    ],
  });
});

it('gives texts of workbooks as they were before they were neutralised', () => {
  const text = "indicator,value,note,origin,mine\nA1,1,'=1+1,'-t.xlsx!S!B2,'=2\n";
  const [row] = readExisting('a.csv', text, ['indicator'], new ProblemList())?.rows ?? [];
  expect([...(row?.values() ?? [])]).toEqual(['A1', '1', '=1+1', '-t.xlsx!S!B2', "'=2"]);
});

it.each(['region,A1\neast,1\n', 'indicator\nA1,2\n', 'indicator\n"A1\n'])('refuses %j', (text) => {
  const problems = new ProblemList();
  expect(readExisting('a.csv', text, ['indicator'], problems)).toBeUndefined();
  expect(problems.errors.map(({ code }) => code)).toEqual(['import-target']);
});
