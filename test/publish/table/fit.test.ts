import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, leftOutNote, RESULTS_FILE } from '../../../src/publish/table/fit.ts';
import { type TerminalColumn, tableWidth, terminalTable } from '../../../src/publish/table/terminal.ts';
import { displayWidth } from '../../support/display-width.ts';

const plain = (text: string) => text;

const figure = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((whole) => (whole / 1000).toFixed(3));
const text = fc.string({ unit: fc.constantFrom(...'ab 市区（1.2e\u0301\u202e'), maxLength: 60 });
const tables = fc.integer({ min: 1, max: 4 }).chain((rows) => {
  const cells = (of: fc.Arbitrary<string>) => fc.array(of, { minLength: rows, maxLength: rows });
  const column = fc.oneof(
    fc.record({ heading: text, align: fc.constant('right' as const), cells: cells(figure) }),
    fc.record({ heading: text, align: fc.constant('left' as const), cells: cells(text) }),
  );
  return fc.array(column, { minLength: 1, maxLength: 14 });
});

function drawn(columns: readonly TerminalColumn[], room: number): string[] {
  const table = fitted(columns, room);
  return terminalTable(table.columns, plain, table.widths);
}

describe('a table made to fit', () => {
  it('has no line beyond the width, every figure whole, and says which columns it leaves out, from the right', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 40, max: 200 }), (columns, room) => {
        const table = fitted(columns, room);
        const lines = drawn(columns, room);
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(room);
        expect([...table.columns, ...table.leftOut]).toEqual(columns);
        expect(table.columns.length).toBeGreaterThan(0);
        const whole = lines.join('\n');
        const figures = table.columns.flatMap(({ align, cells }) => (align === 'right' ? cells : []));
        for (const each of figures) expect(whole).toContain(each);
      }),
    );
  });

  it('is the whole table where there is room for it, or no terminal', () => {
    fc.assert(
      fc.property(tables, (columns) => {
        const whole = terminalTable(columns, plain);
        expect(drawn(columns, tableWidth(columns))).toEqual(whole);
        const { leftOut, widths } = fitted(columns, undefined);
        expect([leftOut, terminalTable(columns, plain, widths)]).toEqual([[], whole]);
      }),
    );
  });

  it('fits with all of its columns into the width that the note names', () => {
    fc.assert(
      fc.property(tables, (columns) => {
        const { least, leftOut } = fitted(columns, 40);
        if (leftOut.length === 0) return;
        expect(fitted(columns, least).leftOut).toEqual([]);
        expect(fitted(columns, least - 1).leftOut).not.toEqual([]);
      }),
    );
  });

  it('folds texts before it leaves a column out', () => {
    const columns: TerminalColumn[] = [
      { heading: '名称', align: 'left', cells: ['暴力恐怖事件起数与其他', 'Terrorist attacks, all'] },
      { heading: 'rank', align: 'right', cells: ['1', '12'] },
    ];
    expect(drawn(columns, 26)).toEqual([
      '名称                  rank',
      '暴力恐怖事件起数与其     1',
      '他',
      'Terrorist attacks,      12',
      'all',
    ]);
  });

  it('names what it leaves out, and how to see it', () => {
    const columns = ['a', 'b', 'c'].map((name): TerminalColumn => {
      return { heading: name, align: 'right', cells: ['123456789012345'] };
    });
    const table = fitted(columns, 40);
    expect(leftOutNote(table, RESULTS_FILE, 'en')).toBe(
      'no room for c: a terminal 49 columns wide, or results.csv, shows them',
    );
    expect(leftOutNote(table, RESULTS_FILE, 'zh')).toContain('未显示：c');
    expect(leftOutNote(fitted(columns, 49), RESULTS_FILE, 'en')).toBe('');
  });
});
