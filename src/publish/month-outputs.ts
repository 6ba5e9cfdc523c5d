import { eachDiagnosis } from '../analysis/diagnostics.ts';
import { factsOf, manifestText, type OutputFile, type OutputSettings, statementOf } from '../audit/manifest.ts';
import type { Computation, ComputedIndex } from '../model/computed-index.ts';
import { derivationRows, derivationTable } from '../tables/derivation.ts';
import { figureTexts } from '../tables/figure-texts.ts';
import { resultRows, resultsTable } from '../tables/results.ts';
import { scoreRows, scoresTable } from '../tables/scores.ts';
import { coherenceTable, correlationsTable } from './coherence/tables.ts';
import { dataPackage } from './data-package.ts';
import { diagnosticsTable } from './diagnostics-table.ts';
import { isChosen } from './output-choice.ts';
import type { Format, TableName } from './output-files.ts';
import { tableOfFile } from './output-tables.ts';
import { type OutputWriter, regionsOutput, wholeOutput } from './output-writer.ts';
import { resultsJson } from './results-json.ts';
import { tableCsv } from './table/csv.ts';
import { warningRows, warningsTable } from './warnings-table.ts';

type Open = (computed: ComputedIndex) => OutputWriter;

/** The one table of outputs: each file, its format and its writer. */
const outputs: Readonly<Record<string, { readonly format: Format; readonly open: Open }>> = {
  'results.csv': {
    format: 'csv',
    open: (computed) => wholeOutput(() => tableCsv(resultsTable, resultRows(computed), computed.workspace)),
  },
  'scores.csv': {
    format: 'csv',
    open: (computed) => regionsOutput(scoresTable, computed.workspace, scoreRows(computed)),
  },
  'derivation.csv': {
    format: 'csv',
    open: (computed) => regionsOutput(derivationTable, computed.workspace, derivationRows(computed)),
  },
  'diagnostics.csv': {
    format: 'csv',
    open: (computed) => wholeOutput(() => tableCsv(diagnosticsTable, eachDiagnosis(computed), computed.workspace)),
  },
  'results.json': { format: 'json', open: resultsJson },
};

/** Written where there are rules to warn by. */
const WARNINGS = 'warnings.csv' satisfies TableName;

/** Tables that are written only when they are asked for, their code loaded for it. */
export type CoherenceTables = (computed: ComputedIndex) => readonly OutputFile[];

const COHERENCE_FILES = ['coherence.csv', 'correlations.csv'] as const satisfies readonly TableName[];

/** The tables of coherence that are asked for: both together, or those that are chosen. */
function coherenceFiles(settings: OutputSettings): readonly (typeof COHERENCE_FILES)[number][] {
  if (settings.coherence === true) return COHERENCE_FILES;
  return settings.tables === undefined ? [] : COHERENCE_FILES.filter((file) => isChosen(file, settings));
}

/** What makes the tables of coherence, where any of them is asked for. */
export async function loadCoherence(settings: OutputSettings): Promise<CoherenceTables | undefined> {
  const files = coherenceFiles(settings);
  if (files.length === 0) return undefined;
  const { coherence } = await import('../analysis/coherence/coherence.ts');
  return (computed) => {
    const { workspace } = computed;
    const { nodes, pairs } = coherence(computed, workspace.regions.groups);
    const texts = {
      'coherence.csv': tableCsv(coherenceTable, nodes, workspace),
      'correlations.csv': tableCsv(correlationsTable, pairs, workspace),
    };
    return files.map((name) => ({ name, bytes: Buffer.from(texts[name]) }));
  };
}

export const MANIFEST = 'manifest.json';
/** The manifest in an envelope with its signature. */
export const SIGNED_MANIFEST = 'manifest.dsse.json';

function tablesOf(computed: ComputedIndex, settings: OutputSettings): OutputFile[] {
  const { format } = settings;
  const opened = Object.entries(outputs)
    .filter(([name, output]) => (format === 'all' || output.format === format) && isChosen(name, settings))
    .map(([name, { open }]) => ({ name, writer: open(computed) }));
  for (let region = 0; region < computed.workspace.regions.list.length; region += 1) {
    const texts = figureTexts(computed, region);
    for (const { writer } of opened) writer.add(texts);
  }
  return opened.map(({ name, writer }) => ({ name, bytes: writer.bytes() }));
}

function warningsOf(computed: ComputedIndex, settings: OutputSettings): OutputFile[] {
  if (computed.warnings === undefined || settings.format === 'json' || !isChosen(WARNINGS, settings)) return [];
  const text = tableCsv(warningsTable, warningRows(computed), computed.workspace);
  return [{ name: WARNINGS, bytes: Buffer.from(text) }];
}

/** By these bytes at the beginning of a CSV Excel knows that it is UTF-8. */
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

function marked({ name, bytes }: OutputFile): OutputFile {
  return { name, bytes: name.endsWith('.csv') ? Buffer.concat([BYTE_ORDER_MARK, bytes]) : bytes };
}

/** The settings that a format alone stands for. */
function inFormat(format: Format, coherenceTables: CoherenceTables | undefined): OutputSettings {
  return { format, ...(coherenceTables === undefined ? {} : { coherence: true as const }) };
}

/**
 * Every file of one month's output folder, as the settings choose them: the figures, what describes them, and the
 * manifest last.
 * @param settings a format alone chooses all tables in it.
 */
export function monthOutputs(
  { index, inputs }: Computation,
  settings: Format | OutputSettings,
  coherenceTables?: CoherenceTables,
): OutputFile[] {
  const asked = typeof settings === 'string' ? inFormat(settings, coherenceTables) : settings;
  const written = asked.bom || !index.workspace.settings.bom ? asked : { ...asked, bom: true as const };
  const plain = [...tablesOf(index, written), ...warningsOf(index, written), ...(coherenceTables?.(index) ?? [])];
  const tables = written.bom ? plain.map(marked) : plain;
  const facts = tables.map(factsOf);
  const description = dataPackage(index, 'index', facts, tableOfFile);
  const run = { inputs, outputs: [...facts, factsOf(description)], settings: written };
  return [...tables, description, { name: MANIFEST, bytes: Buffer.from(manifestText(statementOf(index, run))) }];
}
