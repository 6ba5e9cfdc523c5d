import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import {
  extensions,
  ofBlocks,
  ofTable,
  printed,
  type Report,
  type ReportFormat,
  reportFile,
} from '../../src/publish/report.ts';
import { columnsFor, tableOf } from '../../src/tables/table.ts';

const look = { language: 'zh', chalk: new Chalk({ level: 0 }), width: undefined } as const;
const table = tableOf<string>()('x.csv', [], [columnsFor<string>().text('a', 'a', '一', (row) => row)]);
const report: Report = {
  ...ofBlocks((language) => [
    { kind: 'heading', level: 0, text: language },
    { kind: 'heading', level: 1, text: 'part' },
  ]),
  ...ofTable(table, (language) => [language], undefined),
  json: () => ({ a: 1 }),
};

describe('a report', () => {
  it('is printed as lines for people, and as bytes for machines', () => {
    const all = (Object.keys(extensions) as ReportFormat[]).map((format) => printed(report, format, look));
    expect(all).toEqual([
      { kind: 'lines', lines: ['zh', '', 'part'] },
      { kind: 'lines', lines: ['# zh', '', '## part'] },
      { kind: 'data', text: '{\n  "a": 1\n}\n' },
      { kind: 'data', text: 'a\nzh\n' },
    ]);
  });

  it('is a file whose last line is ended and not blank', () => {
    expect(reportFile(report, 'markdown', look)).toBe('# zh\n\n## part\n');
    expect(reportFile(report, 'csv', look)).toBe('a\nzh\n');
  });

  it('has no format that is not its own', () => {
    const plain: Report = { text: () => [], json: () => null };
    for (const format of ['markdown', 'csv'] as const) expect(() => printed(plain, format, look)).toThrow(RangeError);
  });
});
