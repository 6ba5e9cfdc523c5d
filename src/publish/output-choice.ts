import type { OutputSettings } from '../audit/manifest.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Format, MANY_REGIONS, TABLES_OF_MANY, tableWords, wordOf } from './output-files.ts';

/** Which outputs are chosen; undefined where nothing is said. */
export interface AskedOutputs {
  /** Some of `tableWords`, or all that there are. */
  readonly tables?: readonly string[] | 'all' | undefined;
  readonly format?: Format | undefined;
  readonly coherence?: boolean | undefined;
  readonly bom?: boolean | undefined;
}

/** Whether an index has so many regions that some tables are left out by default. */
export function leavesOut({ tables, format }: AskedOutputs, { regions }: Workspace): boolean {
  return tables === undefined && format !== 'json' && regions.list.length > MANY_REGIONS;
}

function tablesFor(asked: AskedOutputs, workspace: Workspace): readonly string[] | undefined {
  if (asked.tables === 'all') return undefined;
  if (!leavesOut(asked, workspace)) return asked.tables;
  return workspace.settings.warnings.length === 0 ? TABLES_OF_MANY : [...TABLES_OF_MANY, 'warnings'];
}

/**
 * What is written of a workspace: what is chosen, else every table in every format; for many regions only some tables.
 * Tables that are chosen are written as CSV unless a format is asked for too.
 */
export function outputSettings(asked: AskedOutputs, workspace: Workspace): OutputSettings {
  const { tables: named, format, coherence = false, bom = false } = asked;
  const { settings } = workspace;
  const tables = tablesFor(asked, workspace);
  const isCoherent = coherence || (settings.coherence && (named === undefined || named === 'all'));
  return {
    format: format ?? (tables === undefined ? 'all' : 'csv'),
    ...(tables === undefined ? {} : { tables }),
    ...(isCoherent ? { coherence: true as const } : {}),
    ...(bom || settings.bom ? { bom: true as const } : {}),
  };
}

/** Whether a table is among those that are chosen, or none are. */
export function isChosen(file: string, { tables }: OutputSettings): boolean {
  return tables === undefined || tables.includes(wordOf(file));
}

/** The choice that a manifest records, if it names tables; the format is the one asked for now. */
export function askedAsRecorded(asked: AskedOutputs, recorded: OutputSettings): AskedOutputs {
  const tables = recorded.tables?.filter((word) => tableWords.includes(word));
  if (asked.tables !== undefined || tables === undefined || tables.length === 0) return asked;
  return { ...asked, tables, format: asked.format ?? (recorded.format as Format) };
}
