import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellLocator } from '../../../src/workspace/csv/cell-locator.ts';
import { scanRecords } from '../../../src/workspace/csv/fields.ts';

const cell = fc.constantFrom('', 'a', '12.5', 'b,c', 'd\ne', 'f"g', '""', '东城', '𠮷', '\n', ',', 'long text');
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

/** The text from a line and column on. */
function textFrom(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  return [(lines[line - 1] ?? '').slice(column - 1), ...lines.slice(line)].join('\n');
}

describe('CellLocator', () => {
  it('finds every cell of any table, quoted or not', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, quoted) => {
        const text = stringify(rows, { quoted, quoted_empty: true });
        const locator = new CellLocator(text);
        scanRecords(text, (cells, recordLine) => {
          for (const [field, value] of cells.entries()) {
            const { line, column } = locator.locate(recordLine, field);
            const written = stringify([cells.slice(field)], { quoted, quoted_empty: true });
            expect(textFrom(text, line, column).startsWith(written)).toBe(true);
            expect(written.includes(value.replaceAll('"', '""'))).toBe(true);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('counts columns in UTF-16 units, from the quote of a quoted cell', () => {
    const locator = new CellLocator('𠮷,"a,""b""",c\n');
    expect([0, 1, 2].map((field) => locator.locate(1, field).column)).toEqual([1, 4, 14]);
  });

  it('finds cells behind line breaks inside of cells', () => {
    const locator = new CellLocator('x\n"a\nb","c\n",d\n');
    expect([0, 1, 2].map((field) => locator.locate(2, field))).toEqual([
      { line: 2, column: 1 },
      { line: 3, column: 4 },
      { line: 4, column: 3 },
    ]);
  });

  it('goes back as well as on', () => {
    const locator = new CellLocator('a,b\nc,d\ne,f\n');
    expect([3, 1, 2].map((line) => locator.locate(line, 1))).toEqual([
      { line: 3, column: 3 },
      { line: 1, column: 3 },
      { line: 2, column: 3 },
    ]);
  });

  it('stops at the end of a record and of a text', () => {
    expect(new CellLocator('a,b\nc').locate(1, 5)).toEqual({ line: 1, column: 3 });
    expect(new CellLocator('a,"b').locate(1, 1)).toEqual({ line: 1, column: 3 });
    expect(new CellLocator('a').locate(9, 0).column).toBe(1);
  });
});
