import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { readTable } from '../../../src/workspace/csv/table.ts';
import { areNumbersMarks, Report } from '../../../src/workspace/observations/report.ts';
import { sourceText } from '../../support/source-text.ts';

const RULES = { required: ['region', 'indicator', 'value'], optional: ['status', 'origin', 'month'] };

/** What is read at once of each row: the text, the double, the status and the origin. */
function shorts(...rows: readonly string[]) {
  const read: unknown[] = [];
  const text = `region,indicator,value,status,origin\n${rows.join('\n')}\n`;
  readTable(sourceText('r.csv', text), RULES, new ProblemList(), (row) => {
    const { short } = new Report(row);
    const written = short && Buffer.from(short.bytes.slice(short.start, short.end)).toString();
    read.push(short && [written, short.figure.hi[0], short.status, short.origin]);
  });
  return read;
}

describe('a report', () => {
  it('is read at once where it is a short decimal with a status that values have', () => {
    expect(shorts('a,X,1.50,,', 'a,X,-007,E,t.xlsx!S!C7')).toEqual([
      ['1.50', 1.5, '', ''],
      ['-007', -7, 'E', 't.xlsx!S!C7'],
    ]);
  });

  it('is left to a closer look where it is anything else', () => {
    const rows = ['a,X,,,', 'a,X,1e3,,', 'a,X,"1,2",,', 'a,X,3,M,', 'a,X,3,L,', 'a,X,3,EE,', 'a,X,1234567890123456,,'];
    expect(shorts(...rows)).toEqual(rows.map(() => undefined));
  });

  it('knows the fields of its keys', () => {
    readTable(sourceText('r.csv', 'indicator,value,region\nX,1,a\n'), RULES, new ProblemList(), (row) => {
      expect(new Report(row).keys).toEqual({ region: 2, indicator: 0, month: -1 });
    });
    expect.assertions(1);
  });
});

describe('numbers that are marks', () => {
  it('are texts of missing values that could be figures', () => {
    expect([['', '..'], ['-99'], ['n/a', ' 9999 ']].map((texts) => areNumbersMarks(new Set(texts)))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
