import { eachDiagnosis } from '../analysis/diagnostics.ts';
import { factsOf, manifestText, type OutputFile, statementOf } from '../audit/manifest.ts';
import type { Computation, ComputedIndex } from '../model/computed-index.ts';
import { derivationRows, derivationTable } from '../tables/derivation.ts';
import { figureTexts } from '../tables/figure-texts.ts';
import { resultRows, resultsTable } from '../tables/results.ts';
import { scoreRows, scoresTable } from '../tables/scores.ts';
import { coherenceTable, correlationsTable } from './coherence/tables.ts';
import { dataPackage } from './data-package.ts';
import { diagnosticsTable } from './diagnostics-table.ts';
import { type TableName, tableOfFile } from './output-tables.ts';
import { type OutputWriter, regionsOutput, wholeOutput } from './output-writer.ts';
import { resultsJson } from './results-json.ts';
import { tableCsv } from './table/csv.ts';
import { warningRows, warningsTable } from './warnings-table.ts';

/** Which outputs are written besides the manifest. */
export const formats = ['csv', 'json', 'all'] as const;
export type Format = (typeof formats)[number];

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

/** What makes the tables of coherence, where they are asked for. */
export async function loadCoherence(isAsked: boolean): Promise<CoherenceTables | undefined> {
  if (!isAsked) return undefined;
  const { coherence } = await import('../analysis/coherence/coherence.ts');
  return (computed) => {
    const { workspace } = computed;
    const { nodes, pairs } = coherence(computed, workspace.regions.groups);
    const texts = {
      'coherence.csv': tableCsv(coherenceTable, nodes, workspace),
      'correlations.csv': tableCsv(correlationsTable, pairs, workspace),
    };
    return COHERENCE_FILES.map((name) => ({ name, bytes: Buffer.from(texts[name]) }));
  };
}

export const MANIFEST = 'manifest.json';
/** The manifest in an envelope with its signature. */
export const SIGNED_MANIFEST = 'manifest.dsse.json';

function tablesOf(computed: ComputedIndex, format: Format): OutputFile[] {
  const opened = Object.entries(outputs)
    .filter(([, output]) => format === 'all' || output.format === format)
    .map(([name, { open }]) => ({ name, writer: open(computed) }));
  for (let region = 0; region < computed.workspace.regions.list.length; region += 1) {
    const texts = figureTexts(computed, region);
    for (const { writer } of opened) writer.add(texts);
  }
  return opened.map(({ name, writer }) => ({ name, bytes: writer.bytes() }));
}

function warningsOf(computed: ComputedIndex, format: Format): OutputFile[] {
  if (computed.warnings === undefined || format === 'json') return [];
  const text = tableCsv(warningsTable, warningRows(computed), computed.workspace);
  return [{ name: WARNINGS, bytes: Buffer.from(text) }];
}

/** By these bytes at the beginning of a CSV Excel knows that it is UTF-8. */
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

function marked({ name, bytes }: OutputFile): OutputFile {
  return { name, bytes: name.endsWith('.csv') ? Buffer.concat([BYTE_ORDER_MARK, bytes]) : bytes };
}

/**
 * Every file of one month's output folder: the figures, what describes them, and the manifest last. CSV files begin
 * with a byte-order mark where `bom` or the setting asks for it.
 */
export function monthOutputs(
  { index, inputs }: Computation,
  format: Format,
  coherenceTables?: CoherenceTables,
  bom: boolean = false,
): OutputFile[] {
  const isMarked = bom || index.workspace.settings.bom;
  const plain = [...tablesOf(index, format), ...warningsOf(index, format), ...(coherenceTables?.(index) ?? [])];
  const tables = isMarked ? plain.map(marked) : plain;
  const facts = tables.map(factsOf);
  const description = dataPackage(index, 'index', facts, tableOfFile);
  const coherence = coherenceTables === undefined ? {} : { coherence: true as const };
  const settings = { format, ...coherence, ...(isMarked ? { bom: true as const } : {}) };
  const statement = statementOf(index, { inputs, outputs: [...facts, factsOf(description)], settings });
  return [...tables, description, { name: MANIFEST, bytes: Buffer.from(manifestText(statement)) }];
}
