import { parse } from 'node:path/posix';

/** Which files compute writes besides the manifest. */
export const formats = ['csv', 'json', 'all'] as const;
export type Format = (typeof formats)[number];

/** What a manifest calls the form of a site. */
export const SITE = 'site';
/** The folder of a site that holds the outputs of compute. */
export const SITE_DATA = 'data';

/** The files of compute that are tables. */
export const tableFiles = [
  'results.csv',
  'scores.csv',
  'derivation.csv',
  'diagnostics.csv',
  'warnings.csv',
  'coherence.csv',
  'correlations.csv',
] as const;
export type TableName = (typeof tableFiles)[number];

/** What a file is called where tables are chosen: its name without the ending. */
export function wordOf(file: string): string {
  return parse(file).name;
}

/** The tables that can be chosen. */
export const tableWords: readonly string[] = tableFiles.map(wordOf);

/** Of an index with more regions than these, the tables that are long are written only when they are asked for. */
export const MANY_REGIONS = 5000;
/** What is written of such an index. */
export const TABLES_OF_MANY: readonly string[] = (
  ['results.csv', 'scores.csv', 'diagnostics.csv'] satisfies TableName[]
).map(wordOf);

/** Of an index with more regions than these, pages hold derivations only when they are asked for. */
export const DERIVED_MOST = 500;
