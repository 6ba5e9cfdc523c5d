import type { OutputFacts } from '../audit/manifest.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Table } from '../tables/table.ts';
import { isTable, outputTables } from './output-tables.ts';
import { tableFacts } from './table/data-package.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

function resourceOf({ path, sha256, bytes }: OutputFacts, workspace: Workspace): object {
  const [name, format] = path.split('.');
  const table: Table<never, Workspace> | undefined = isTable(path) ? outputTables[path] : undefined;
  return {
    // Two outputs have the same name before the point.
    name: format === 'csv' ? name : `${name}-${format}`,
    path,
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table === undefined ? {} : tableFacts(table, workspace)),
  };
}

/** datapackage.json: the outputs as a Data Package v2, their columns as Table Schemas, titles in both languages. */
export function dataPackage(computed: ComputedIndex, outputs: readonly OutputFacts[]): string {
  const { name, nameEn, synthetic } = computed.workspace.settings;
  const { month } = computed.data;
  const description = {
    $schema: `${PROFILES}/datapackage.json`,
    name: `index-${month}`,
    title: `${nameEn ?? name} ${month}`,
    'title@zh': `${name} ${month}`,
    ...(synthetic ? { description: 'synthetic figures', 'description@zh': '模拟数据' } : {}),
    languages: ['en', 'zh'],
    resources: outputs.map((output) => resourceOf(output, computed.workspace)),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
