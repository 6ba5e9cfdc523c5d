import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScanFailure, scanRecords } from '../../../src/workspace/csv/fields.ts';

interface Scanned {
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly failure: ScanFailure | undefined;
}

function scan(text: string): Scanned {
  const records: { line: number; cells: readonly string[] }[] = [];
  const failure = scanRecords(text, (cells, line) => records.push({ line, cells: [...cells] }));
  return { records, failure };
}

const OPTIONS = { relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' };

describe('the records of a text', () => {
  it('splits a text without quotes as csv-parse does', () => {
    const piece = fc.constantFrom(',', '\n', 'a', ' ', '', '东', '𠮷', '\t', '1', '\u2028', '\ufeff', '#', "'", '\\');
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }).map((any) => any.replace(/["\r]/g, '')),
    );
    fc.assert(
      fc.property(text, (plain) => {
        expect(scan(plain).records.map(({ cells }) => cells)).toEqual(parse(plain, OPTIONS));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells the line of every record, empty lines and lines inside of cells counted', () => {
    const cell = fc.constantFrom('a', 'b,c', 'd\ne', 'f"g', '"', '\n\n', 'h');
    const part = fc.oneof(fc.constant(undefined), fc.array(cell, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.boolean(), (parts, quoted) => {
        let line = 1;
        let text = '';
        const expected: Scanned['records'][number][] = [];
        for (const cells of parts) {
          const written = cells === undefined ? '\n' : stringify([cells], { quoted });
          if (cells !== undefined) expected.push({ line, cells });
          line += written.split('\n').length - 1;
          text += written;
        }
        expect(scan(text)).toEqual({ records: expected, failure: undefined });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a,b\n\nc,"d', 'unclosed-quote', 3, 1],
    ['"a', 'unclosed-quote', 1, 0],
    ['a,b\n"c\n\nd","e', 'unclosed-quote', 2, 1],
    ['a,b\nc,d"e"\n', 'bad-quote', 2, 1],
    ['"x","a" b\n', 'bad-quote', 1, 1],
    ['"1\n2",3\n\n\n4,5"\n', 'bad-quote', 5, 1],
  ])('stops in %j at its fault', (text, kind, line, field) => {
    expect(scan(text).failure).toEqual({ kind, line, field });
  });

  it('visits what comes before a fault', () => {
    expect(scan('"a",b\nc,"d').records).toEqual([{ line: 1, cells: ['a', 'b'] }]);
  });

  it('visits nothing in a text of empty lines', () => {
    expect(scan('\n\n').records).toEqual([]);
    expect(scan('').records).toEqual([]);
  });
});
