import type { OutputSettings } from '../audit/manifest.ts';
import type { Workspace } from '../model/workspace.ts';
import { type AskedOutputs, leavesOut, outputSettings } from '../publish/output-choice.ts';
import { type Format, MANY_REGIONS, tableWords } from '../publish/output-files.ts';
import { nearest } from '../workspace/nearest.ts';
import { UsageError } from './exit-codes.ts';
import type { Reporter } from './reporter.ts';
import type { Say } from './texts.ts';

/** The options that choose what compute writes. */
export interface TableOptions {
  readonly tables?: string;
  readonly format?: Format;
  /** Whether the tables of coherence are written too. */
  readonly coherence?: boolean;
  /** Whether CSV files begin with a byte-order mark. */
  readonly bom?: boolean;
}

const ALL = 'all';

/** The error that a name of --tables is, which is a file's at most. */
function unknownTable(table: string, say: Say): UsageError {
  const near = nearest(table.replace(/\.\w+$/, ''), [...tableWords, ALL]);
  if (near !== undefined) return new UsageError(say('unknownTableNear', { table, near }));
  return new UsageError(say('unknownTable', { table, known: tableWords }));
}

function readTables(value: string | undefined, say: Say): AskedOutputs['tables'] {
  if (value === undefined) return undefined;
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => name !== ALL && !tableWords.includes(name));
  if (unknown !== undefined) throw unknownTable(unknown, say);
  const tables = tableWords.filter((word) => names.includes(word));
  if (!names.includes(ALL)) return tables;
  if (tables.length > 0) throw new UsageError(say('allAndOthers', { tables }));
  return ALL;
}

/**
 * What the options ask for.
 * @throws {UsageError} for a table that there is not, and where no chosen table has the form that is asked for.
 */
export function askedOutputs({ tables: value, format, coherence, bom }: TableOptions, say: Say): AskedOutputs {
  const tables = readTables(value, say);
  const hasNone = format === 'json' && Array.isArray(tables) && !tables.includes('results');
  if (hasNone) throw new UsageError(say('notAsJson'));
  return { tables, format, coherence, bom };
}

/**
 * What is written of a workspace.
 * @throws {UsageError} where warnings are asked for and there are no rules to warn by.
 */
export function settingsOf(asked: AskedOutputs, workspace: Workspace, say: Say): OutputSettings {
  const asksForWarnings = asked.tables !== ALL && asked.tables?.includes('warnings');
  if (asksForWarnings && workspace.settings.warnings.length === 0) throw new UsageError(say('noWarningsTable'));
  return outputSettings(asked, workspace);
}

/** Says so where tables are left out because of the number of regions. */
export function noteLeftOut(asked: AskedOutputs, workspace: Workspace, reporter: Reporter): void {
  if (!leavesOut(asked, workspace)) return;
  const { tables = [], format } = outputSettings(asked, workspace);
  const counts = { regions: `${workspace.regions.list.length}`, most: `${MANY_REGIONS}` };
  reporter.note(reporter.say('manyRegions', { ...counts, tables, format: format === 'all' ? 'csv, json' : format }));
}
