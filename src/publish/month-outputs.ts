import { diagnose } from '../analysis/diagnostics.ts';
import { manifestText, type OutputFile, type Run } from '../audit/manifest.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import { derivationTable } from './derivation-table.ts';
import { diagnosticsTable } from './diagnostics-table.ts';
import { type FigureTexts, figureTexts } from './figure-texts.ts';
import { resultsJson } from './results-json.ts';
import { resultsTable } from './results-table.ts';
import { scoresTable } from './scores-table.ts';

/** Which outputs are written besides the manifest. */
export const formats = ['csv', 'json', 'all'] as const;
export type Format = (typeof formats)[number];

type Writer = (computed: ComputedIndex, texts: FigureTexts) => string;

/** The one table of outputs: each file, its format and its writer. */
const writers: Readonly<Record<string, { readonly format: Format; readonly write: Writer }>> = {
  'results.csv': { format: 'csv', write: resultsTable },
  'scores.csv': { format: 'csv', write: scoresTable },
  'derivation.csv': { format: 'csv', write: derivationTable },
  'diagnostics.csv': { format: 'csv', write: (computed) => diagnosticsTable(diagnose(computed)) },
  'results.json': { format: 'json', write: resultsJson },
};

const MANIFEST = 'manifest.json';

/** The names of all files that an output folder may hold. */
export const outputNames: ReadonlySet<string> = new Set([...Object.keys(writers), MANIFEST]);

/** Every file of one month's output folder, the manifest last. */
export function monthOutputs(computed: ComputedIndex, format: Format, run: Omit<Run, 'outputs'>): OutputFile[] {
  const texts = figureTexts(computed);
  const outputs = Object.entries(writers)
    .filter(([, writer]) => format === 'all' || writer.format === format)
    .map(([name, { write }]) => ({ name, bytes: Buffer.from(write(computed, texts)) }));
  return [...outputs, { name: MANIFEST, bytes: Buffer.from(manifestText(computed, { ...run, outputs })) }];
}
