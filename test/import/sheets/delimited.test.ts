import { describe, expect, it } from 'vitest';
import { delimitedSheet } from '../../../src/import/sheets/delimited.ts';
import { withinFile } from '../../../src/import/sheets/sheet.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';

describe('delimitedSheet', () => {
  it('knows the line and column of each cell, behind quotes and a line that names the separator', () => {
    const text = 'sep=;\r\nregion;"A;1";B\r\n\r\n"east\nend";2;3\r\n';
    const sheet = delimitedSheet('t.csv', text, new ProblemList());
    expect(sheet?.rows[2]).toEqual(['east\nend', '2', '3'].map((cell) => ({ kind: 'text', text: cell, raised: '' })));
    expect(sheet && [0, 1, 2].map((column) => withinFile(sheet.place(0, column)))).toEqual(['2:1', '2:8', '2:14']);
    expect(sheet && [0, 1, 2].map((column) => withinFile(sheet.place(2, column)))).toEqual(['4:1', '5:6', '5:8']);
  });

  it('knows the columns between separators in full width', () => {
    const sheet = delimitedSheet('t.csv', '"地；区"；A1；B\n东；2；3\n西；4；5\n', new ProblemList());
    expect(sheet && [0, 1, 2].map((column) => withinFile(sheet.place(0, column)))).toEqual(['1:1', '1:7', '1:10']);
    expect(sheet && withinFile(sheet.place(2, 2))).toBe('3:5');
  });

  it.each([
    ['a,"b\nc,d\n', 'unclosed-quote'],
    ['a,b"c"\n', 'bad-quote'],
  ])('reports broken quotes: %j', (text, code) => {
    const problems = new ProblemList();
    expect(delimitedSheet('t.csv', text, problems)).toBeUndefined();
    expect(problems.errors.map((found) => found.code)).toEqual([code]);
  });
});
