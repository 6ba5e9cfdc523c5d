import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coherence as coherenceOf } from '../../src/analysis/coherence/coherence.ts';
import { DifferenceList } from '../../src/audit/differences.ts';
import { traceRegion } from '../../src/engine/trace/trace-region.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { coherenceReport } from '../../src/publish/coherence/report.ts';
import { coherenceTable } from '../../src/publish/coherence/tables.ts';
import { compareOutputs } from '../../src/publish/compare-outputs.ts';
import { compareReport } from '../../src/publish/comparison/report.ts';
import { explainReport } from '../../src/publish/explain/report.ts';
import { nodesTable } from '../../src/publish/explain/table.ts';
import { loadCoherence, MonthOutputs, monthOutputs } from '../../src/publish/month-outputs.ts';
import type { TableName } from '../../src/publish/output-files.ts';
import { outputTables, tables } from '../../src/publish/output-tables.ts';
import { profileReport } from '../../src/publish/profile/report.ts';
import { groupsData } from '../../src/publish/ranked/json.ts';
import { rankedMonth, rankedReport } from '../../src/publish/ranked/report.ts';
import { summaryTable } from '../../src/publish/ranked/summary.ts';
import type { Report } from '../../src/publish/report.ts';
import { leftOutTable } from '../../src/publish/robustness/leave-out.ts';
import { robustnessReport } from '../../src/publish/robustness/report.ts';
import { columnsMarkdown } from '../../src/publish/table/manual.ts';
import { whatIfReport } from '../../src/publish/what-if/report.ts';
import { columnsOf, type Table } from '../../src/tables/table.ts';
import { comparedMonths } from '../support/compared-states.ts';
import { csvHeader, csvRows } from '../support/csv-rows.ts';
import { differencesOf } from '../support/derived.ts';
import { profiled } from '../support/profiled.ts';
import { recordedOf } from '../support/recorded-folder.ts';
import { robustInFull } from '../support/robust-ranked.ts';
import { watched } from '../support/watched.ts';
import { whatIfOfD3 } from '../support/what-if.ts';

const computed = await watched([{ rule: 'score-below', threshold: 70 }]);
const coherence = await loadCoherence({ format: 'csv', coherence: true });

function textsNow(): Readonly<Record<string, string>> {
  const files = monthOutputs(computed, 'csv', coherence);
  return Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
}

function coherenceOfIndex(): Report {
  const { index } = computed;
  const { groups } = index.workspace.regions;
  return coherenceReport(index, groups, coherenceOf(index, groups));
}

/** What compute prints of one month, or of a run. */
function rankedOf(isRun: boolean): Report {
  const months = (isRun ? [1, 2] : [1]).map(() => rankedMonth(computed.index, isRun, 'text'));
  return rankedReport(months, () => groupsData(computed.index));
}

/** results.json, of which no table tells the order. */
function resultsJson(): unknown {
  const [file] = monthOutputs(computed, 'json').filter(({ name }) => name === 'results.json');
  return JSON.parse(file?.bytes.toString('utf8') ?? '');
}

/** Data as programs read them, to whom the order of keys is nothing. */
function dataOf({ json }: Report): unknown {
  return JSON.parse(JSON.stringify(json()));
}

const before = textsNow();
const jsonBefore = resultsJson();
const recordedBefore = recordedOf(computed).recorded;

/** Turns the order of the columns of every table round: what follows from a table cannot help following. */
function turnRound(): void {
  for (const { entries } of [...tables, nodesTable, leftOutTable, summaryTable]) (entries as unknown[]).reverse();
}

/** What commands print for people, most of it in the order of the tables. */
const printed: readonly (readonly [name: string, report: Report])[] = [
  ['compute', rankedOf(false)],
  ['compute, two months', rankedOf(true)],
  ['diagnose', coherenceOfIndex()],
  ['what-if', whatIfReport(await whatIfOfD3())],
  ['compare', compareReport(await comparedMonths(), undefined)],
  ['compare --region', compareReport(await comparedMonths(), { node: 'A' })],
  ['robustness', robustnessReport(robustInFull)],
  ['profile', profileReport(await profiled('d2'), undefined)],
  ['explain', explainReport(await traceRegion(computed.index, { region: 0, node: 0, depth: 1, top: 2 }))],
];

/** The third heads of tables that have an order of their own: regions that others overtake. */
const OWN_ORDER: Readonly<Record<string, readonly string[]>> = {
  'what-if': ['peer group'],
};

/** The heads of the tables on the terminal, which are dim. */
function headsOf({ text }: Report): readonly (readonly string[])[] {
  const lines = text({ language: 'en', chalk: new Chalk({ level: 1 }), width: undefined });
  const dim = lines.filter((line) => line.includes('\u001b[2m')).map((line) => stripVTControlCharacters(line).trim());
  return dim.map((line) => line.split(/ {2,}/)).filter(({ length }) => length > 2);
}

/** The columns of the tables in Markdown, each with its cells. */
function columnsIn({ markdown = () => [] }: Report): readonly (readonly string[])[] {
  const parts = markdown('en').join('\n').split('\n\n');
  return parts
    .filter((part) => part.startsWith('| '))
    .map((part) => {
      const rows = part.split('\n').map((line) => line.slice(2, -2).split(' | '));
      return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]).join(' / '));
    });
}

const headsBefore = new Map(printed.map(([name, report]) => [name, headsOf(report)]));
const columnsBefore = new Map(printed.map(([name, report]) => [name, columnsIn(report)]));

const dataBefore = new Map(printed.map(([name, report]) => [name, dataOf(report)]));

const sorted = (lists: readonly (readonly string[])[]): string[][] => lists.map((list) => [...list].sort());

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
    const data = JSON.parse(JSON.stringify(coherenceOfIndex().json()));
    expect(Object.keys(data.nodes[0])).toEqual(columnsOf(coherenceTable, undefined).map(({ name }) => name));
    expect(Object.keys(data.nodes[0]).at(-1)).toBe('level');
  });

  it.each(printed)('and every figure of the data of %s still goes by its name', (name, report) => {
    expect(dataOf(report)).toEqual(dataBefore.get(name));
  });

  it('and results.json still names what scores.csv and results.csv name', () => {
    const figures = Object.keys(
      (resultsJson() as { groups: { regions: { children: object[] }[] }[] }).groups[0]?.regions[0]?.children[0] ?? {},
    );
    expect(figures.slice(0, 4)).toEqual(['node', 'rank', 'published', 'score']);
    expect(resultsJson()).toEqual(jsonBefore);
  });

  it.each(printed)('and so does what %s prints, every cell still below its head', (name, report) => {
    const [heads, columns] = [headsOf(report), columnsIn(report)];
    expect(heads.length).toBeGreaterThan(0);
    expect(sorted(heads)).toEqual(sorted(headsBefore.get(name) ?? []));
    expect(sorted(columns)).toEqual(sorted(columnsBefore.get(name) ?? []));
    const kept = heads.filter((head, at) => `${head}` === `${headsBefore.get(name)?.[at]}`);
    expect(kept.map(([, , third]) => third)).toEqual(OWN_ORDER[name] ?? []);
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
