import { parse } from 'node:path/posix';
import type { OutputFacts, OutputFile } from '../audit/manifest.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Localised } from '../model/localised.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Table } from '../tables/table.ts';
import { tableFacts } from './table/data-package.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

export const DATA_PACKAGE = 'datapackage.json';

/** What a data package may hold, as its name begins, and how its title ends. */
const contents = {
  index: { en: '', zh: '' },
  robustness: { en: ': robustness', zh: '：稳健性' },
  profiles: { en: ': strengths and shortfalls', zh: '：优势与短板' },
} as const satisfies Readonly<Record<string, Localised>>;

/** The table in a file of a package; undefined if the file is no table. */
type TableOfFile = (path: string) => Table<never, Workspace> | undefined;

function resourceOf({ path, sha256, bytes }: OutputFacts, tableOf: TableOfFile, workspace: Workspace): object {
  const { name, ext } = parse(path);
  const format = ext.slice(1);
  const table = tableOf(path);
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
export function dataPackage(
  computed: ComputedIndex,
  content: keyof typeof contents,
  outputs: readonly OutputFacts[],
  tableOf: TableOfFile,
): OutputFile {
  const { name, nameEn, source, sourceEn, synthetic } = computed.workspace.settings;
  const { month } = computed.data;
  const { en, zh } = contents[content];
  const description = {
    $schema: `${PROFILES}/datapackage.json`,
    name: `${content}-${month}`,
    title: `${nameEn ?? name} ${month}${en}`,
    'title@zh': `${name} ${month}${zh}`,
    ...(synthetic ? { description: 'synthetic figures', 'description@zh': '模拟数据' } : {}),
    ...(source === undefined ? {} : { sources: [{ title: sourceEn ?? source, 'title@zh': source }] }),
    languages: ['en', 'zh'],
    resources: outputs.map((output) => resourceOf(output, tableOf, computed.workspace)),
  };
  return { name: DATA_PACKAGE, bytes: Buffer.from(`${JSON.stringify(description, null, 2)}\n`) };
}
