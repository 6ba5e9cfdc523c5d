import { describe, expect, it } from 'vitest';
import { type RobustnessTable, robustnessColumns, robustnessHeader } from '../../../src/publish/robustness/columns.ts';
import { robustnessOutputs } from '../../../src/publish/robustness/outputs.ts';
import { csvHeader, csvRows } from '../../support/csv-rows.ts';
import { robustInFull } from '../../support/robust-ranked.ts';

const tables = Object.keys(robustnessColumns) as RobustnessTable[];

describe('the columns of robustness', () => {
  it.each(tables)('of %s have different names and a description in both languages', (table) => {
    expect(new Set(robustnessHeader(table)).size).toBe(robustnessColumns[table].length);
    for (const { name, about } of robustnessColumns[table]) {
      expect(name).toMatch(/^[a-z0-9_]+$/);
      expect(about.en).toMatch(/^[ -~]+$/);
      expect(about.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('are the headers that are written, and every row has as many cells', () => {
    const texts = new Map(robustnessOutputs(robustInFull).map(({ name, bytes }) => [name, bytes.toString('utf8')]));
    for (const table of tables) {
      const text = texts.get(table) ?? '';
      expect(csvHeader(text)).toEqual(robustnessHeader(table));
      expect(csvRows(text).length).toBeGreaterThan(0);
    }
  });
});
