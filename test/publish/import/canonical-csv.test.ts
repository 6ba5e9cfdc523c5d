import { expect, it } from 'vitest';
import { canonicalCsv } from '../../../src/publish/import/canonical-csv.ts';

it('writes numbers as they are, quotes what needs it, and lets nothing be run', () => {
  const row = (...cells: [string, string][]) => new Map(cells);
  const rows = [row(['value', '-3'], ['note', '-']), row(['value', '1'], ['note', '=1+1'], ['mine', 'a,"b"'])];
  const table = { path: 'a.csv', header: ['value', 'note', 'mine'], rows, kept: 0 };
  const lines = canonicalCsv(table).toString().split('\n');
  expect(lines).toEqual(['value,note,mine', '-3,-,', `1,'=1+1,"a,${'"'.repeat(2)}b${'"'.repeat(3)}`, '']);
});
