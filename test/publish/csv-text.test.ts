import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise } from '../../src/model/neutral-text.ts';
import { CsvSections, csvText, textCell } from '../../src/publish/csv-text.ts';

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
        const written = csvText(
          ['a', 'b', 'c'],
          rows.map((row) => row.map(textCell).join(',')),
        );
        expect(read(written)).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(neutralise))]);
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
  it('ends every line with a line feed, the header too', () => {
    expect(csvText(['a', 'b'], [])).toBe('a,b\n');
    expect(csvText(['a', 'b'], ['1,2', '3,4'])).toBe('a,b\n1,2\n3,4\n');
  });

  it('neutralises and quotes the header', () => {
    expect(csvText(['=a', 'b,c'], [])).toBe(`'=a,"b,c"\n`);
  });
});

describe('CSV sections', () => {
  it('make the text that their rows would make together, in UTF-8', () => {
    const sections = new CsvSections(['a', 'b']);
    for (const rows of [['1,杭州'], [], ['2,3', '4,5']]) sections.add(rows);
    expect(sections.bytes().toString()).toBe(csvText(['a', 'b'], ['1,杭州', '2,3', '4,5']));
  });

  it('may be none', () => {
    expect(new CsvSections(['a', 'b']).bytes().toString()).toBe('a,b\n');
  });
});
