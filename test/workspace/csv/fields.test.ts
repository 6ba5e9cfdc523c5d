import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellLocator } from '../../../src/workspace/csv/cell-locator.ts';
import { Fields } from '../../../src/workspace/csv/fields.ts';
import { scanQuoted } from '../../../src/workspace/csv/quoted-records.ts';
import { sourceText } from '../../support/source-text.ts';

const PIECES = [',', '\n', 'a', ' ', '', '东', '𠮷', 'é', '\t', '1', '\u2028', '\u3000', '\ufeff', '#', "'"] as const;

describe('fields', () => {
  it('are those of csv-parse, and stand where a locator finds them', () => {
    const piece = fc.constantFrom(...PIECES, '"x"', '"y,z"', '"b\nc"');
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
      fc.array(fc.constantFrom('a', ',', '1', '\n'), { maxLength: 300 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const expected: unknown[] = [];
        const failure = scanQuoted(written, (cells, line) => {
          expected.push([line, [...cells], cells.every((cell) => cell.trim() === '')]);
        });
        const source = sourceText('f.csv', written);
        const locator = new CellLocator(written);
        const fields = new Fields();
        const read: unknown[] = [];
        const failed = fields.scan(source, () => {
          read.push([fields.line, fields.texts(), fields.areBlank]);
          for (let field = 0; field < fields.count; field += 1) {
            const column = fields.columnOf(field);
            if (column === undefined) expect(written).toContain('"');
            else expect({ line: fields.line, column }).toEqual(locator.locate(fields.line, field));
          }
        });
        expect([read, failed]).toEqual([expected, failure]);
      }),
      { numRuns: 1000 },
    );
  });

  it('beyond those of the record are blank, and stand where its last does', () => {
    const fields = new Fields();
    fields.scan(sourceText('f.csv', '东,b\n'), () => {
      expect([fields.text(2), fields.text(-1), fields.isFilled(2), fields.columnOf(2)]).toEqual(['', '', false, 3]);
    });
    expect(fields.count).toBe(2);
  });
});
