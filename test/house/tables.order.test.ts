import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence as coherenceOf } from '../../src/analysis/coherence/coherence.ts';
import { DifferenceList } from '../../src/audit/differences.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { coherenceReport } from '../../src/publish/coherence/report.ts';
import { coherenceTable } from '../../src/publish/coherence/tables.ts';
import { compareOutputs } from '../../src/publish/compare-outputs.ts';
import { loadCoherence, MonthOutputs, monthOutputs } from '../../src/publish/month-outputs.ts';
import type { TableName } from '../../src/publish/output-files.ts';
import { outputTables, tables } from '../../src/publish/output-tables.ts';
import { columnsMarkdown } from '../../src/publish/table/manual.ts';
import { columnsOf, type Table } from '../../src/tables/table.ts';
import { csvHeader, csvRows } from '../support/csv-rows.ts';
import { differencesOf } from '../support/derived.ts';
import { recordedOf } from '../support/recorded-folder.ts';
import { watched } from '../support/watched.ts';

const computed = await watched([{ rule: 'score-below', threshold: 70 }]);
const coherence = await loadCoherence({ format: 'csv', coherence: true });

function textsNow(): Readonly<Record<string, string>> {
  const files = monthOutputs(computed, 'csv', coherence);
  return Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
}

const before = textsNow();
const recordedBefore = recordedOf(computed).recorded;

/** Turns the order of the columns of every table round: what follows from a table cannot help following. */
function turnRound(): void {
  for (const { entries } of tables) (entries as unknown[]).reverse();
}

describe('the order of the columns of a table stands in the table alone', () => {
  beforeAll(turnRound);
  afterAll(turnRound);

  it('and CSV and data package follow it, every cell still in the column of its name', () => {
    const after = textsNow();
    const { resources } = JSON.parse(after['datapackage.json'] ?? '');
    for (const name of Object.keys(outputTables) as TableName[]) {
      const table: Table<never, Workspace> = outputTables[name];
      const header = columnsOf(table, computed.index.workspace).map((column) => column.name);
      expect(csvHeader(after[name] ?? '')).toEqual(header);
      expect(header).not.toEqual(csvHeader(before[name] ?? ''));
      expect(csvRows(after[name] ?? '')).toEqual(csvRows(before[name] ?? ''));
      const { schema } = resources.find(({ path }: { path: string }) => path === name);
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
    }
  });

  it.each(tables.map((table) => [table.name, table] as const))('and the manual follows that of %s', (_, table) => {
    const rows = columnsMarkdown(table, 'en').split('\n').slice(2);
    expect(rows.map((row) => row.split('`')[1])).toEqual(table.entries.map(({ name }) => name));
  });

  it('and data follow it', () => {
    const { index } = computed;
    const { groups } = index.workspace.regions;
    const data = JSON.parse(JSON.stringify(coherenceReport(index, groups, coherenceOf(index, groups)).json()));
    expect(Object.keys(data.nodes[0])).toEqual(columnsOf(coherenceTable, undefined).map(({ name }) => name));
    expect(Object.keys(data.nodes[0]).at(-1)).toBe('level');
  });

  it('and what reads outputs back follows it: verify, verify --derivation and compare', async () => {
    const fresh = new MonthOutputs(computed, 'csv', coherence).fresh();
    const list = new DifferenceList();
    compareOutputs(fresh, (name) => Buffer.from(before[name] ?? ''), list);
    const codes = new Set(list.shown.map(({ code, file }) => `${file} ${code}`));
    expect(codes).toEqual(new Set(Object.keys(outputTables).map((file) => `${file} changed-form`)));
    expect(recordedOf(computed).recorded).toEqual(recordedBefore);
    const after = textsNow();
    const derived = await differencesOf({
      derivation: after['derivation.csv'] ?? '',
      scores: after['scores.csv'] ?? '',
    });
    expect([derived.differences, derived.problems]).toEqual([[], []]);
  });
});
