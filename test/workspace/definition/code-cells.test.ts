import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { readTable } from '../../../src/workspace/csv/table.ts';
import { readCode, readText } from '../../../src/workspace/definition/code-cells.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function cells(line: string) {
  const problems = new ProblemList();
  const read: (string | undefined)[] = [];
  readTable(
    sourceText('t.csv', `x,code,name\n${line}\n`),
    { required: ['code', 'name'], optional: ['x'] },
    problems,
    (row) => read.push(readCode(row, 'code', problems), readText(row, 'name', problems)),
  );
  return { read, codes: codesOf(problems) };
}

describe('code cells', () => {
  it('give a code and a text as they are', () => {
    expect(cells(',A1, 安全 ')).toEqual({ read: ['A1', ' 安全 '], codes: [] });
  });

  it('report a blank code, which is then unknown, and a blank text', () => {
    expect(cells('1,, ')).toEqual({ read: [undefined, ' '], codes: ['t.csv:2:3 blank-cell', 't.csv:2:4 blank-cell'] });
  });

  it('report an unsafe code but keep it, so that what refers to it is not blamed', () => {
    expect(cells('1,"../x",n')).toEqual({ read: ['../x', 'n'], codes: ['t.csv:2:3 bad-code'] });
  });
});
