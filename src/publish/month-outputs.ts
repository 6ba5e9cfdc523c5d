import { diagnose } from '../analysis/diagnostics.ts';
import { factsOf, manifestText, type OutputFile, statementOf } from '../audit/manifest.ts';
import type { Computation } from '../engine/api.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import { dataPackage } from './data-package.ts';
import { derivationTable } from './derivation-table.ts';
import { diagnosticsTable } from './diagnostics-table.ts';
import { figureTexts } from './figure-texts.ts';
import { type OutputWriter, wholeOutput } from './output-writer.ts';
import { resultsJson } from './results-json.ts';
import { resultsTable } from './results-table.ts';
import { scoresTable } from './scores-table.ts';

/** Which outputs are written besides the manifest. */
export const formats = ['csv', 'json', 'all'] as const;
export type Format = (typeof formats)[number];

type Open = (computed: ComputedIndex) => OutputWriter;

/** The one table of outputs: each file, its format and its writer. */
const outputs: Readonly<Record<string, { readonly format: Format; readonly open: Open }>> = {
  'results.csv': { format: 'csv', open: (computed) => wholeOutput(() => resultsTable(computed)) },
  'scores.csv': { format: 'csv', open: scoresTable },
  'derivation.csv': { format: 'csv', open: derivationTable },
  'diagnostics.csv': { format: 'csv', open: (computed) => wholeOutput(() => diagnosticsTable(diagnose(computed))) },
  'results.json': { format: 'json', open: resultsJson },
};

export const DATA_PACKAGE = 'datapackage.json';
export const MANIFEST = 'manifest.json';
/** The manifest in an envelope with its signature. */
export const SIGNED_MANIFEST = 'manifest.dsse.json';

/** The names of all files that an output folder may hold. */
export const outputNames: ReadonlySet<string> = new Set([
  ...Object.keys(outputs),
  DATA_PACKAGE,
  MANIFEST,
  SIGNED_MANIFEST,
]);

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

/** Every file of one month's output folder: the figures, what describes them, and the manifest last. */
export function monthOutputs({ index, inputs }: Computation, format: Format): OutputFile[] {
  const tables = tablesOf(index, format);
  const facts = tables.map(factsOf);
  const description = { name: DATA_PACKAGE, bytes: Buffer.from(dataPackage(index, facts)) };
  const statement = statementOf(index, { inputs, outputs: [...facts, factsOf(description)], settings: { format } });
  return [...tables, description, { name: MANIFEST, bytes: Buffer.from(manifestText(statement)) }];
}
