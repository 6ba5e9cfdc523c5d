import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { adjuster, choice, filled, method, number, positive, text } from '../../../src/model/input-columns.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import { columnRules } from '../../../src/workspace/csv/header.ts';
import { readTable } from '../../../src/workspace/csv/table.ts';
import { readCells } from '../../../src/workspace/definition/read-cells.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

const ABOUT = { en: 'x', zh: 'x' };
const columns = {
  a: text(ABOUT),
  named_by: adjuster(ABOUT),
  f: filled(ABOUT),
  n: number(ABOUT),
  p: positive(ABOUT),
  c: choice(['yes', 'no'], ABOUT),
  m: method('missing', ABOUT),
};

function read(cells: string) {
  const problems = new ProblemList();
  const rows: unknown[] = [];
  readTable(sourceText('t.csv', `a,named_by,f,n,p,c,m\n${cells}\n`), columnRules(columns), problems, (row) => {
    rows.push(readCells(columns, row, problems, methods));
  });
  return { rows, codes: codesOf(problems) };
}

describe('readCells', () => {
  it('reads each cell by the form of its column, under the name that the program has for it', () => {
    expect(read('x,y,z,-1.50,2,no,floor')).toEqual({
      rows: [{ a: 'x', namedBy: 'y', f: 'z', n: exact('-1.50'), p: exact('2'), c: 'no', m: 'floor' }],
      codes: [],
    });
  });

  it('reads blank cells as nothing, but for texts', () => {
    expect(read(',,z,,,,')).toEqual({
      rows: [{ a: '', namedBy: undefined, f: 'z', n: undefined, p: undefined, c: undefined, m: undefined }],
      codes: [],
    });
  });

  it('reports every cell that cannot be read', () => {
    expect(read(',, ,1x,0,maybe,all').codes).toEqual([
      't.csv:2:3 blank-cell',
      't.csv:2:5 bad-number',
      't.csv:2:8 not-positive',
      't.csv:2:10 unknown-value',
      't.csv:2:16 unknown-method',
    ]);
  });
});
