import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, type TerminalColumn, tableWidth, terminalTable } from '../../../src/publish/table/terminal.ts';
import { displayWidth, withoutColour } from '../../support/display-width.ts';

const plain = (text: string) => text;
const column = (heading: string, cells: string[], align: 'left' | 'right' = 'left'): TerminalColumn => {
  return { heading, cells, align };
};

const mixed = [
  column('名次', ['1', '2', '10'], 'right'),
  column('region', ['杭州市', 'Yiwu', '景宁畲族自治县']),
  column('score', ['90.42', '100.00', ''], 'right'),
];

describe('a terminal table', () => {
  it('lines its columns up at the display width of wide and narrow text', () => {
    expect(terminalTable(mixed, plain)).toEqual([
      '名次  region           score',
      '   1  杭州市           90.42',
      '   2  Yiwu            100.00',
      '  10  景宁畲族自治县',
    ]);
  });

  it('puts every cell of a column at the same display columns, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aZ9.市区（e\u0301\u001b\n\u202e\u200b\u2028'), maxLength: 8 });
    const tables = fc.integer({ min: 1, max: 5 }).chain((rows) => {
      const cells = fc.array(cell, { minLength: rows, maxLength: rows });
      const align = fc.constantFrom('left' as const, 'right' as const);
      return fc.array(fc.record({ heading: cell, cells, align }), { minLength: 1, maxLength: 5 });
    });
    fc.assert(
      fc.property(tables, (columns) => {
        // A last column of one width keeps the trailing blanks that are cut off otherwise.
        const all = [...columns, column('|', columns[0]?.cells.map(() => '|') ?? [])];
        const lines = terminalTable(all, plain);
        const ends = new Set(lines.map(displayWidth));
        expect([...ends]).toEqual([tableWidth(all)]);
      }),
    );
  });

  it('is as wide as its widest cells and two blanks between columns', () => {
    expect(columnWidths(mixed)).toEqual([4, 14, 6]);
    expect(tableWidth(mixed)).toBe(4 + 2 + 14 + 2 + 6);
  });

  it('colours a cell after it was filled up, so that colour moves nothing', () => {
    const chalk = new Chalk({ level: 1 });
    const bands = { ...column('band', ['green', 'red']), paint: (text: string) => chalk.green(text) };
    const columns = [bands, column('x', ['1', '2'])];
    const lines = terminalTable(columns, (heading) => chalk.dim(heading));
    expect(lines.map(withoutColour)).toEqual(['band   x', 'green  1', 'red    2']);
    expect(lines[2]).toBe(`${chalk.green('red  ')}  2`);
  });

  it('hands the painter the cell itself, to choose the colour by', () => {
    const seen: string[] = [];
    const paint = (text: string, cell: string) => {
      seen.push(cell);
      return text;
    };
    terminalTable([{ ...column('band', ['red', 'orange']), paint }], plain);
    expect(seen).toEqual(['red', 'orange']);
  });

  it('shows control characters escaped, and lines up with them: a name can neither break a line nor colour the terminal', () => {
    const lines = terminalTable([column('na\tme', ['a\nb', '\u001b[31mred']), column('x', ['\u202e', 'y'])], plain);
    expect(lines).toEqual(['na\\u0009me     x', 'a\\u000ab       \\u202e', '\\u001b[31mred  y']);
  });

  it('is its heading alone when there is no row', () => {
    expect(terminalTable([column('a', []), column('b', [])], plain)).toEqual(['a  b']);
  });
});
