import type { OutputFile } from '../audit/manifest.ts';
import type { Discovered } from '../import/discover/discover.ts';
import { type InputColumns, namesWhere } from '../model/input-columns.ts';
import { regionColumns } from '../model/input-tables/definition.ts';
import { indicatorColumns } from '../model/input-tables/indicators.ts';
import type { Language } from '../model/localised.ts';
import { columnsFor } from '../tables/table.ts';
import { type ImportMemory, MEMORY_FILE, NOTHING_REMEMBERED } from '../workspace/import-memory.ts';
import { csvOf } from './table/csv.ts';
import { guideFiles, SCHEMA_FILE, STARTING_WARNINGS } from './workspace-guide.ts';

const ONE_GROUP = { en: 'all', zh: '全部' } as const;

/** A table with the columns that a new file begins with, blank where a row says nothing. */
function begunTable<Columns extends InputColumns>(
  columns: Columns,
  rows: readonly Readonly<Partial<Record<keyof Columns, string>>>[],
): string {
  const { text } = columnsFor<(typeof rows)[number]>();
  const header = namesWhere(columns, ({ isBegun }) => isBegun);
  return csvOf(
    header.map((name) => text(name, name, name, (row) => row[name])),
    rows,
  );
}

/** A month for the commands that are shown, if the tables name none. */
export const ANY_MONTH = 'YYYY-MM';

/** The options with which import reads the tables as they were read here; undefined if it needs none. */
function memoryOf({ others, options }: Discovered): ImportMemory | undefined {
  const skip = others.length === 0 ? {} : { skip: others.map(({ text }) => text) };
  const observations = { ...options, ...skip };
  return Object.keys(observations).length === 0 ? undefined : { ...NOTHING_REMEMBERED, options: { observations } };
}

/**
 * The files of a workspace made of the indicators and regions of tables: one level of indicators, all positive, with weight
 * 1 and not adjusted; one peer group unless a column names them. It has no figures yet.
 */
export function begunWorkspace(found: Discovered, name: string, language: Language): OutputFile[] {
  const settings = {
    $schema: `./${SCHEMA_FILE}`,
    name,
    levels: [language === 'zh' ? '指标' : 'indicator'],
    weights: 'relative',
    missing: 'exclude',
    minWeight: 0.5,
    warnings: STARTING_WARNINGS,
    ...(language === 'zh' ? { bom: true } : {}),
  };
  const indicators = found.indicators.map(({ code, name: called, unit }) => {
    return { code, name: called, weight: '1', direction: 'positive', unit };
  });
  const regions = found.regions.map(({ code, name: called, group }) => {
    return { code, name: called, level: group || ONE_GROUP[language] };
  });
  const month = found.months.at(-1) ?? ANY_MONTH;
  const memory = memoryOf(found);
  const texts: Record<string, string> = {
    'pingan.json': `${JSON.stringify(settings, null, 2)}\n`,
    'indicators.csv': begunTable(indicatorColumns, indicators),
    'regions.csv': begunTable(regionColumns, regions),
    ...(memory === undefined ? {} : { [MEMORY_FILE]: `${JSON.stringify(memory, null, 2)}\n` }),
    ...guideFiles(language, { name, month, region: found.regions[0]?.code ?? '' }),
  };
  return Object.entries(texts).map(([file, text]) => ({ name: file, bytes: Buffer.from(text) }));
}
