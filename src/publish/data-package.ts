import type { OutputFacts } from '../audit/manifest.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import {
  isTable,
  keyColumns,
  type OutputColumn,
  outputColumns,
  resultColumns,
  type TableName,
} from './output-columns.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The title of a property in the other language stands beside it. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly 'title@zh': string;
}

function fieldOf({ name, type, about }: OutputColumn): Field {
  return { name, type, title: about.en, 'title@zh': about.zh };
}

function fieldsOf(table: TableName, { tree }: ComputedIndex['workspace']): Field[] {
  if (table !== 'results.csv') return outputColumns[table].map(fieldOf);
  const published = (tree.nodes[0]?.children ?? []).map((position) => {
    const { code, name, nameEn } = tree.nodes[position] as IndexNode;
    return { name: code, type: 'number', title: nameEn || name, 'title@zh': name };
  });
  return [...resultColumns.before.map(fieldOf), ...published, ...resultColumns.after.map(fieldOf)];
}

function tableFacts(table: TableName, computed: ComputedIndex): object {
  return {
    type: 'table',
    // All else is as the default dialect has it.
    dialect: { lineTerminator: '\n' },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: fieldsOf(table, computed.workspace),
      primaryKey: keyColumns[table],
      missingValues: [''],
    },
  };
}

function resourceOf({ path, sha256, bytes }: OutputFacts, computed: ComputedIndex): object {
  const [name, format] = path.split('.');
  return {
    // Two outputs have the same name before the point.
    name: format === 'csv' ? name : `${name}-${format}`,
    path,
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(isTable(path) ? tableFacts(path, computed) : {}),
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
    resources: outputs.map((output) => resourceOf(output, computed)),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
