import type { Workspace } from '../model/workspace.ts';
import { derivationTable } from '../tables/derivation.ts';
import { resultsTable } from '../tables/results.ts';
import { scoresTable } from '../tables/scores.ts';
import type { Table } from '../tables/table.ts';
import { coherenceTable, correlationsTable } from './coherence/tables.ts';
import { comparisonTable } from './comparison/table.ts';
import { departmentTable } from './department/table.ts';
import { diagnosticsTable } from './diagnostics-table.ts';
import { explainTable } from './explain/table.ts';
import type { TableName } from './output-files.ts';
import { profileTable } from './profile/table.ts';
import { robustnessTables } from './robustness/tables.ts';
import type { AnyTable } from './table/manual.ts';
import { trendTable } from './trend/table.ts';
import { warningsTable } from './warnings-table.ts';
import { weightFileTable, weightsTable } from './weights/table.ts';
import { whatIfTable } from './what-if/table.ts';

/** Every table that compute writes, by its file: their data package, manual and comparison are made from them. */
export const outputTables: Readonly<Record<TableName, Table<never, Workspace>>> = {
  'results.csv': resultsTable,
  'scores.csv': scoresTable,
  'derivation.csv': derivationTable,
  'diagnostics.csv': diagnosticsTable,
  'warnings.csv': warningsTable,
  'coherence.csv': coherenceTable,
  'correlations.csv': correlationsTable,
};

/** Whether a file is one of the tables. */
export function isTable(name: string): name is TableName {
  return Object.hasOwn(outputTables, name);
}

/** The table in a file of compute; undefined if the file is no table. */
export function tableOfFile(name: string): Table<never, Workspace> | undefined {
  return isTable(name) ? outputTables[name] : undefined;
}

/** Every table that a command prints as CSV and that stands in none of these files. */
const printedTables: readonly AnyTable[] = [
  explainTable,
  profileTable,
  departmentTable,
  comparisonTable,
  trendTable,
  whatIfTable,
  weightsTable,
  weightFileTable,
];

/** Every table that any command writes or prints, in the order of the manual. */
export const tables: readonly AnyTable[] = [
  ...Object.values(outputTables),
  ...Object.values(robustnessTables),
  ...printedTables,
];
