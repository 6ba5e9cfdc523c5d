import { expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { readTable } from '../../../src/workspace/csv/table.ts';
import { WideCell } from '../../../src/workspace/observations/wide-cell.ts';
import { sourceText } from '../../support/source-text.ts';

it('shows a cell of a wide row as a row of a long table, with the places of the cell', () => {
  const source = sourceText('w.csv', 'region,A1,A2\neast,10,2\n');
  const rules = { required: ['region'], optional: ['A1', 'A2'] };
  readTable(source, rules, new ProblemList(), (row) => {
    const cell = new WideCell(row, 'indicator', 'A2');
    const columns = ['region', 'indicator', 'value', 'status', 'month'];
    expect(columns.map((column) => cell.cell(column))).toEqual(['east', 'A2', '2', '', '']);
    const at = { file: 'w.csv', line: 2, column: 9 };
    for (const place of [cell.place('value'), cell.place('indicator'), cell.placer()('value')])
      expect(place).toEqual(at);
    expect([cell.line, cell.has('indicator'), cell.has('note'), cell.ownCells().size]).toEqual([2, true, false, 0]);
  });
});
