import { eachDiagnosis } from '../analysis/diagnostics.ts';
import {
  factsOf,
  manifestText,
  type OutputFacts,
  type OutputFile,
  type OutputSettings,
  statementOf,
} from '../audit/manifest.ts';
import type { Computation, ComputedIndex } from '../model/computed-index.ts';
import type { Workspace } from '../model/workspace.ts';
import { derivationRows, derivationTable } from '../tables/derivation.ts';
import { type FigureTexts, sharedFigureTexts } from '../tables/figure-bytes.ts';
import { resultRows, resultsTable } from '../tables/results.ts';
import { scoreRows, scoresTable } from '../tables/scores.ts';
import { columnsOf, type Table } from '../tables/table.ts';
import { coherenceTable, correlationsTable } from './coherence/tables.ts';
import { DATA_PACKAGE, dataPackage } from './data-package.ts';
import { diagnosticsTable } from './diagnostics-table.ts';
import { isChosen } from './output-choice.ts';
import type { Format, TableName } from './output-files.ts';
import { tableOfFile } from './output-tables.ts';
import { writeResultsJson } from './results-json.ts';
import { BYTE_ORDER_MARK, CsvStream, streamTable } from './table/csv.ts';
import { warningRows, warningsTable } from './warnings-table.ts';
import { MemoryPlace, type OutputPlace, OutputStream, writeOutput } from './writing/output-stream.ts';

type TextsOf = (region: number) => FigureTexts;
type Write = (computed: ComputedIndex, stream: OutputStream, textsOf: TextsOf) => void;

/** Writes a table region by region, regions by code. */
function byRegion<Row>(
  table: Table<Row, Workspace>,
  rowsOf: (computed: ComputedIndex) => (texts: FigureTexts) => Iterable<Row>,
): Write {
  return (computed, stream, textsOf) => {
    const { workspace } = computed;
    const rows = rowsOf(computed);
    const csv = new CsvStream(columnsOf(table, workspace), stream);
    for (let region = 0; region < workspace.regions.list.length; region += 1) csv.add(rows(textsOf(region)));
  };
}

/** Writes a table whose rows are not made by region. */
function asWhole<Row>(table: Table<Row, Workspace>, rowsOf: (computed: ComputedIndex) => Iterable<Row>): Write {
  return (computed, stream) => streamTable(table, rowsOf(computed), computed.workspace, stream);
}

/** The one table of outputs: each file, its format and what writes it. */
const outputs: Readonly<Record<string, { readonly format: Format; readonly write: Write }>> = {
  'results.csv': { format: 'csv', write: asWhole(resultsTable, resultRows) },
  'scores.csv': { format: 'csv', write: byRegion(scoresTable, scoreRows) },
  'derivation.csv': { format: 'csv', write: byRegion(derivationTable, derivationRows) },
  'diagnostics.csv': { format: 'csv', write: asWhole(diagnosticsTable, eachDiagnosis) },
  'results.json': {
    format: 'json',
    write: (computed, stream, textsOf) => writeResultsJson(computed, textsOf, stream),
  },
};

/** An output and what writes it. */
interface NamedWrite {
  readonly name: string;
  readonly write: Write;
}

/** Written where there are rules to warn by. */
const WARNINGS = 'warnings.csv' satisfies TableName;

/** Writes the tables that are written only when they are asked for, their code loaded for it. */
export type CoherenceTables = (computed: ComputedIndex) => readonly NamedWrite[];

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
    const { nodes, pairs } = coherence(computed, computed.workspace.regions.groups);
    const writes: Readonly<Record<(typeof COHERENCE_FILES)[number], Write>> = {
      'coherence.csv': asWhole(coherenceTable, () => nodes),
      'correlations.csv': asWhole(correlationsTable, () => pairs),
    };
    return files.map((name) => ({ name, write: writes[name] }));
  };
}

export const MANIFEST = 'manifest.json';
/** The manifest in an envelope with its signature. */
export const SIGNED_MANIFEST = 'manifest.dsse.json';

function tablesOf(settings: OutputSettings): readonly NamedWrite[] {
  const { format } = settings;
  return Object.entries(outputs)
    .filter(([name, output]) => (format === 'all' || output.format === format) && isChosen(name, settings))
    .map(([name, { write }]) => ({ name, write }));
}

function warningsOf(computed: ComputedIndex, settings: OutputSettings): readonly NamedWrite[] {
  if (computed.warnings === undefined || settings.format === 'json' || !isChosen(WARNINGS, settings)) return [];
  return [{ name: WARNINGS, write: asWhole(warningsTable, warningRows) }];
}

/** The settings that a format alone stands for. */
function inFormat(format: Format, coherenceTables: CoherenceTables | undefined): OutputSettings {
  return { format, ...(coherenceTables === undefined ? {} : { coherence: true as const }) };
}

/** What was written of a month, and its manifest, which comes last. */
export interface WrittenMonth {
  readonly facts: readonly OutputFacts[];
  readonly manifest: OutputFile;
}

/** What would be written of a month now: digests of all outputs, and the bytes of those that are asked for. */
export interface FreshOutputs extends WrittenMonth {
  /** The bytes of one of the outputs. */
  bytes(name: string): Buffer;
}

/** The outputs of a computed month, as settings choose them; a format alone chooses all tables in it. */
export class MonthOutputs {
  readonly #computation: Computation;
  readonly #settings: OutputSettings;
  readonly #writes: readonly NamedWrite[];
  readonly #textsOf: TextsOf;

  constructor(computation: Computation, settings: Format | OutputSettings, coherenceTables?: CoherenceTables) {
    const { index } = computation;
    const asked = typeof settings === 'string' ? inFormat(settings, coherenceTables) : settings;
    this.#computation = computation;
    this.#settings = asked.bom || !index.workspace.settings.bom ? asked : { ...asked, bom: true as const };
    this.#writes = [...tablesOf(asked), ...warningsOf(index, asked), ...(coherenceTables?.(index) ?? [])];
    this.#textsOf = sharedFigureTexts(index);
  }

  #write({ name, write }: NamedWrite, place: OutputPlace): OutputFacts {
    const stream = new OutputStream(name, place);
    if (this.#settings.bom && name.endsWith('.csv')) stream.text(BYTE_ORDER_MARK);
    write(this.#computation.index, stream, this.#textsOf);
    return stream.end();
  }

  /** Writes every file of the month's output folder: the figures, what describes them, and the manifest last. */
  write(place: OutputPlace): WrittenMonth {
    const { index, inputs } = this.#computation;
    const tables = this.#writes.map((each) => this.#write(each, place));
    const description = dataPackage(index, 'index', tables, tableOfFile);
    writeOutput(description, place);
    const facts = [...tables, factsOf(description)];
    const statement = statementOf(index, { inputs, outputs: facts, settings: this.#settings });
    const manifest = { name: MANIFEST, bytes: Buffer.from(manifestText(statement)) };
    writeOutput(manifest, place);
    return { facts, manifest };
  }

  /** What would be written; of the tables only digests are kept. */
  fresh(): FreshOutputs {
    const kept = new MemoryPlace((name) => name === DATA_PACKAGE);
    const { facts, manifest } = this.write(kept);
    const bytes = (name: string): Buffer => {
      const place = new MemoryPlace();
      const write = this.#writes.find((each) => each.name === name);
      if (write !== undefined) this.#write(write, place);
      return [...place.files, ...kept.files][0]?.bytes ?? manifest.bytes;
    };
    return { facts, manifest, bytes };
  }
}

/** Every file of one month's output folder in memory; see `MonthOutputs`. */
export function monthOutputs(
  computation: Computation,
  settings: Format | OutputSettings,
  coherenceTables?: CoherenceTables,
): OutputFile[] {
  const place = new MemoryPlace();
  new MonthOutputs(computation, settings, coherenceTables).write(place);
  return place.files;
}
