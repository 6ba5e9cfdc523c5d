import { describe, expect, it } from 'vitest';
import { textSheet } from '../../../src/audit/published/text-sheet.ts';
import { read, sourceOf } from '../../support/ranked-computed.ts';

describe('textSheet', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['bars', 'a|b\n1|2\n'],
  ])('parts cells at %s', (_, text) => {
    expect(read((list) => textSheet(sourceOf(text), list)).value.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('goes by what stands in most lines, and by the tab where commas stand in as many', () => {
    expect(read((list) => textSheet(sourceOf('t, u\na;b\n1;2\n'), list)).value.rows[1]?.cells).toEqual(['a', 'b']);
    expect(read((list) => textSheet(sourceOf('a\tb\n1,204\t2,0\n'), list)).value.rows[1]?.cells).toEqual([
      '1,204',
      '2,0',
    ]);
  });

  it('knows line and column of every cell', () => {
    const [, row] = read((list) => textSheet(sourceOf('a\tb\n\n"x\ty"\t2\n'), list)).value.rows;
    expect(row?.cells).toEqual(['x\ty', '2']);
    expect([row?.line, row?.placeOf(1)]).toEqual([3, { file: 'b.csv', line: 3, column: 7 }]);
  });
});
