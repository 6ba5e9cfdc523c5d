import { describe, expect, it } from 'vitest';
import { loadCoherence } from '../../src/publish/month-outputs.ts';
import {
  headerOf,
  keyColumns,
  outputColumns,
  resultColumns,
  type TableName,
} from '../../src/publish/output-columns.ts';
import { DEMONSTRATION, outputTexts } from '../support/compute-files.ts';
import { csvHeader, csvRows } from '../support/csv-rows.ts';
import { watchProject } from '../support/watched.ts';

const tables = Object.keys(outputColumns) as TableName[];

describe('the columns of the outputs', () => {
  it('are the headers that the design fixes', () => {
    expect(headerOf('results.csv').join()).toBe(
      'level,rank,region,name,score,band,score_mom,rank_mom,score_yoy,rank_yoy,coverage',
    );
    expect(headerOf('scores.csv').join()).toBe('region,node,depth,score,published,rank');
    expect(headerOf('derivation.csv').join()).toBe(
      'region,indicator,status,raw,adjust_by,coefficient,per,adjusted,treated,score,weight,effective_weight,contribution,source,line,month,origin,previous,treatment,level,scoring,direction,parameters,column,imported_from',
    );
  });

  it('are the headers that are written, and every row has as many cells', async () => {
    const computed = await watchProject(DEMONSTRATION);
    const texts = outputTexts(computed, 'csv', await loadCoherence(true));
    const level1 = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    for (const table of tables) {
      const { before, after } = resultColumns;
      const names = [...before.map(({ name }) => name), ...level1, ...after.map(({ name }) => name)];
      const header = table === 'results.csv' ? names : headerOf(table);
      expect(csvHeader(texts[table] ?? '')).toEqual(header);
      expect(csvRows(texts[table] ?? '').length).toBeGreaterThan(0);
    }
  });

  it.each(tables)('of %s have its keys among them', (table) => {
    expect(headerOf(table)).toEqual(expect.arrayContaining([...keyColumns[table]]));
  });

  it.each(tables)('of %s have different names and a description in both languages', (table) => {
    const columns = outputColumns[table];
    expect(new Set(headerOf(table)).size).toBe(columns.length);
    for (const { name, about } of columns) {
      expect(name).toMatch(/^[a-z_]+$/);
      expect(about.en).toMatch(/^[ -~]+$/);
      expect(about.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
