import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise } from '../../../src/model/neutral-text.ts';
import { CsvStream, csvOf, rowsCsv, textCell } from '../../../src/publish/table/csv.ts';
import { MemoryPlace, OutputStream } from '../../../src/publish/writing/output-stream.ts';
import { type Column, columnsFor } from '../../../src/tables/table.ts';

type Cells = readonly [string, string, string];

const { text: textColumn, number, figure } = columnsFor<Cells>();
const free = (['a', 'b', 'c'] as const).map((name, at) => textColumn(name, name, name, (row) => row[at]));
const exact = [number('a', 'a', 'a', (row) => row[0]), number('b,c', 'b', 'b', (row) => row[1] || undefined)];

const read = (text: string): string[][] => parse(text, { record_delimiter: '\n' });
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\' a中') }),
  fc.constantFrom('', '=1+1', '@SUM(A1)', '-2', '+3', '\tx', '\rx', '"', '""', 'a,b', 'a\nb'),
);

describe('a text cell', () => {
  it('is read back by a CSV parser as the neutralised text, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts, texts)), (rows) => {
        expect(read(csvOf(free, rows))).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(neutralise))]);
      }),
    );
  });

  it('never begins, once read, with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [cell = ''] = read(`${textCell(text)},x\n`)[0] ?? [];
        expect('=+-@\t\r'.includes(cell.charAt(0)) && cell !== '').toBe(false);
      }),
    );
  });

  it('is quoted only where it must be', () => {
    expect(textCell('杭州市 (city)')).toBe('杭州市 (city)');
    expect(textCell('a,b')).toBe('"a,b"');
    expect(textCell('say "a"')).toBe('"say ""a"""');
    expect(textCell('=HYPERLINK("x","y")')).toBe(`"'=HYPERLINK(""x"",""y"")"`);
  });
});

describe('CSV text', () => {
  it('ends every line with a line feed, the header too, and leaves blank what is not there', () => {
    expect(csvOf(exact, [])).toBe('a,"b,c"\n');
    expect(
      csvOf(exact, [
        ['1', '2', ''],
        ['-3', '', ''],
      ]),
    ).toBe('a,"b,c"\n1,2\n-3,\n');
  });

  it('neutralises the header, and of a column of figures and texts the texts alone', () => {
    const mixed = figure('=a', 'a', 'a', (row) => row[0], { isText: (row) => row[1] === 'text' });
    const rows: Cells[] = [
      ['-1', 'figure', ''],
      ['-1', 'text', ''],
      ['-,"', 'figure', ''],
    ];
    expect(csvOf([mixed], rows)).toBe(`'=a\n-1\n'-1\n"-,"""\n`);
  });
});

/** What a stream of CSV writes of rows that are added part by part. */
function streamed(columns: readonly Column<Cells>[], ...parts: Cells[][]): string {
  const place = new MemoryPlace();
  const stream = new OutputStream('a.csv', place);
  const csv = new CsvStream(columns, stream);
  for (const part of parts) csv.add(part);
  stream.end();
  return `${place.files[0]?.bytes}`;
}

describe('CSV as a stream', () => {
  it('make the text that their rows would make together, in UTF-8', () => {
    const rows: Cells[] = [
      ['1', '杭州', ''],
      ['1', '=x', ''],
      ['1', '=x', ''],
    ];
    const parts = [rows.slice(0, 1), [], rows.slice(1)];
    expect(streamed(free, ...parts)).toBe(csvOf(free, rows));
  });

  it('writes any cell as CSV text does', () => {
    const mixed = figure('m', 'm', 'm', (row) => row[0], { isText: (row) => row[1] === '' });
    const digits = number('n', 'n', 'n', (row) => (row[1] === '' ? undefined : row[2].length));
    const columns = [...free, mixed, digits];
    const wellFormed = texts.map((text) => Buffer.from(text).toString());
    fc.assert(
      fc.property(fc.array(fc.tuple(wellFormed, wellFormed, wellFormed)), (rows) => {
        expect(streamed(columns, rows)).toBe(csvOf(columns, rows));
      }),
    );
  });

  it('may be none', () => {
    expect(streamed(exact)).toBe('a,"b,c"\n');
  });
});

it('rows for people keep changes with their signs as numbers, and run nothing', () => {
  expect(rowsCsv([['-1.23', '+0.5', '=1+1', '-a', 'x,"y"'], []])).toBe('-1.23,+0.5,\'=1+1,\'-a,"x,""y"""\n\n');
});
