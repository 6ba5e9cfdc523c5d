import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/model/workspace.ts';
import { loadCoherence } from '../../src/publish/month-outputs.ts';
import type { TableName } from '../../src/publish/output-files.ts';
import { isTable, outputTables, tables } from '../../src/publish/output-tables.ts';
import { columnsOf, fixedNames, type Table } from '../../src/tables/table.ts';
import { DEMONSTRATION, outputTexts } from '../support/compute-files.ts';
import { csvHeader, csvRows } from '../support/csv-rows.ts';
import { watchProject } from '../support/watched.ts';

describe('the columns of the outputs', () => {
  it('are the headers that the design fixes', () => {
    expect(fixedNames(outputTables['results.csv']).join()).toBe(
      'level,rank,region,name,score,band,score_mom,rank_mom,score_yoy,rank_yoy,coverage',
    );
    expect(fixedNames(outputTables['scores.csv']).join()).toBe('region,node,depth,score,published,rank');
    expect(fixedNames(outputTables['derivation.csv']).join()).toBe(
      'region,indicator,status,raw,adjust_by,coefficient,per,adjusted,treated,score,weight,effective_weight,contribution,source,line,month,origin,previous,treatment,level,scoring,direction,parameters,column,imported_from',
    );
  });

  it('are the headers that are written, and every row has as many cells', async () => {
    const computed = await watchProject(DEMONSTRATION);
    const texts = outputTexts(computed, 'csv', await loadCoherence({ format: 'csv', coherence: true }));
    for (const name of Object.keys(outputTables) as TableName[]) {
      const table: Table<never, Workspace> = outputTables[name];
      const header = columnsOf(table, computed.index.workspace).map((column) => column.name);
      expect([isTable(name), table.name]).toEqual([true, name]);
      expect(csvHeader(texts[name] ?? '')).toEqual(header);
      expect(csvRows(texts[name] ?? '').length).toBeGreaterThan(0);
    }
    expect(isTable('manifest.json')).toBe(false);
  });

  it('have a file or a command each', () => {
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });

  it.each(tables.map((table) => [table.name, table] as const))(
    'of %s have different names, its keys among them, and a description in both languages',
    (_, table) => {
      const names = fixedNames(table);
      expect(names).toEqual(expect.arrayContaining([...table.keys]));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z0-9_]+$/);
      for (const { about } of table.entries) {
        expect(about.en).toMatch(/^[ -~]+$/);
        expect(about.zh).toMatch(/\p{Script=Han}/u);
      }
    },
  );
});
