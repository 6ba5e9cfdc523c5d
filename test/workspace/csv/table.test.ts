import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { type Placer, readTable, reportNoRows } from '../../../src/workspace/csv/table.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

const RULES = { required: ['code', 'name'], optional: ['weight'] };

function read(text: string) {
  const problems = new ProblemList();
  const visited: string[][] = [];
  const refused: string[] = [];
  const summary = readTable(
    sourceText('t.csv', text),
    RULES,
    problems,
    (row) => visited.push([`${row.line}`, row.cell('code'), row.cell('weight'), ...row.ownCells().values()]),
    (row) => refused.push(row.cell('code')),
  );
  return { rows: summary?.rows, visited, refused, codes: codesOf(problems) };
}

describe('readTable', () => {
  it('visits rows whatever the order of columns, with the user’s own cells', () => {
    expect(read('mine,name,code\nx,A,a\n\n"y",B,b\n')).toEqual({
      rows: 2,
      visited: [
        ['2', 'a', '', 'x'],
        ['4', 'b', '', 'y'],
      ],
      refused: [],
      codes: [],
    });
  });

  it.each([
    ['code\na\n', ['t.csv:1:1 missing-column']],
    ['x\na\n', ['t.csv:1:1 missing-column', 't.csv:1:1 missing-column']],
    ['code,name,"code"\na,b,c\n', ['t.csv:1:11 duplicate-column']],
    ['code,name,mine,mine\na,b,c,d\n', ['t.csv:1:16 duplicate-column']],
  ])('visits nothing under the header of %j', (text, codes) => {
    expect(read(text)).toEqual({ rows: undefined, visited: [], refused: [], codes });
  });

  it('refuses rows that do not fit the header, and counts them', () => {
    const { rows, visited, refused, codes } = read('code,name\na\nb,B\nc,C,"d"\n');
    expect({ rows, refused, codes }).toEqual({
      rows: 3,
      refused: ['a', 'c'],
      codes: ['t.csv:2:1 ragged-row', 't.csv:4:5 ragged-row'],
    });
    expect(visited).toEqual([['3', 'b', '']]);
  });

  it('reports cells under no column, and nothing of blank ones', () => {
    expect(read('code,name,,\na,A,,\nb,B,,x\n').codes).toEqual(['t.csv:3:6 blank-column']);
  });

  it('warns of a column like an optional one that is not there', () => {
    expect(read('code,name,wieght\na,A,1\n').codes).toEqual(['t.csv:1:11 similar-column']);
    expect(read('code,name,weights,weight\na,A,1,2\n').codes).toEqual([]);
  });

  it('reports where reading stopped, after the rows before it', () => {
    const { visited, codes } = read('code,name\na,"A"\nb,"B\n');
    expect(visited).toEqual([['2', 'a', '']]);
    expect(codes).toEqual(['t.csv:3:3 unclosed-quote']);
  });

  it('gives placers that outlast the pass', () => {
    const placers: Placer[] = [];
    const source = sourceText('t.csv', 'code,name\n"a",A\nbb,B\n');
    readTable(source, RULES, new ProblemList(), (row) => placers.push(row.placer()));
    expect(placers.map((place) => place('name').column)).toEqual([5, 4]);
    expect(placers.map((place) => place('weight'))).toEqual([
      { file: 't.csv', line: 2, column: 1 },
      { file: 't.csv', line: 3, column: 1 },
    ]);
  });

  it('says which columns there are', () => {
    const has: boolean[] = [];
    const source = sourceText('t.csv', 'code,name\na,A\n');
    readTable(source, RULES, new ProblemList(), (row) => has.push(row.has('name'), row.has('weight')));
    expect(has).toEqual([true, false]);
  });
});

describe('reportNoRows', () => {
  it('stands at the beginning of the file', () => {
    const problems = new ProblemList();
    reportNoRows('t.csv', { en: 'regions', zh: '地区' }, problems);
    expect(codesOf(problems)).toEqual(['t.csv:1:1 no-rows']);
  });
});
